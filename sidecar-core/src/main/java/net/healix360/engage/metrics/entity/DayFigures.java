package net.healix360.engage.metrics.entity;

import java.time.LocalDate;
import java.util.List;

/** One day of a trend. */
public record DayFigures(LocalDate day, List<Measured> figures) {

    public DayFigures {
        figures = List.copyOf(figures);
    }
}
