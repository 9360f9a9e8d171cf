package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;

/** What one part keeps in memory after all that came before. */
record PartMemory(String part) implements Measurement {
    @Override
    public List<String> take(Product product) throws IOException {
        return List.of("PSS " + part + " afterwards: " + product.pssMegabytes(part) + " MB");
    }
}
