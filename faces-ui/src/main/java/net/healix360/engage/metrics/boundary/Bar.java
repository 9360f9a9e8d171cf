package net.healix360.engage.metrics.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import net.healix360.engage.metrics.entity.Measured;

/**
 * A part of a whole as a bar.
 *
 * @param width of 100, beside the largest
 */
public record Bar(String name, String text, long width, String href) {

    static List<Bar> of(Measured whole, Locale locale) {
        long largest = whole.parts().stream()
                .flatMapToLong(part -> LongStream.of(part.value()))
                .max()
                .orElse(1);
        return whole.parts().stream()
                .sorted((one, other) -> Long.compare(other.value(), one.value()))
                .map(part -> new Bar(
                        part.name(),
                        FigureText.count(part.value(), locale),
                        Math.round(100.0 * part.value() / largest),
                        PageBehind.of(part.drillDown())))
                .toList();
    }
}
