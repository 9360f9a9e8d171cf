package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;

/** What {@code ./engage bench NAME} runs. */
@FunctionalInterface
public interface Benchmark {
    /** @return one plain line a figure */
    List<String> run() throws IOException, InterruptedException;

    /** Whether the whole product is started for it, and must have been built. */
    default boolean startsProduct() {
        return true;
    }
}
