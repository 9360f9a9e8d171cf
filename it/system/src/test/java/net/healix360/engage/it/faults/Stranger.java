package net.healix360.engage.it.faults;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Somebody of the account whom no hospital has: now and then comes between the others. Few enough for the operator's list to
 * show every event.
 */
final class Stranger implements Supplier<Workplace.Next> {
    private static final int MOST = 150;
    private static final int EVERY = 40;

    private final Supplier<Workplace.Next> others;
    private final Source source;
    private long asked;
    private long told;

    Stranger(Supplier<Workplace.Next> others, Source source) {
        this.others = others;
        this.source = source;
    }

    @Override
    public Workplace.Next get() {
        if (told == MOST || ++asked % EVERY != 0) {
            return others.get();
        }
        told++;
        String agentId = told % 2 == 0 ? source.name() : source.name().toUpperCase(Locale.ROOT);
        return new Workplace.Next(
                Telling.ofAgent(source, told, agentId, told % 2 == 0 ? "release" : "pause"), () -> {});
    }
}
