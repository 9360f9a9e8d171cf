package net.healix360.engage.foundation.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every component the same clock, so that a test can give it another one. */
@ApplicationScoped
public class TimeSource {

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }
}
