package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.List;

/** One thing to measure of the running product. Measurements of a benchmark run one after the other and share the product. */
@FunctionalInterface
interface Measurement {
    /** @return one plain line a figure */
    List<String> take(Product product) throws IOException, InterruptedException;
}
