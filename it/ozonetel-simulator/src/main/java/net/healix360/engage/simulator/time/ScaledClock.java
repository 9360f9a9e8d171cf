package net.healix360.engage.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Simulated time: real time until told to run faster, and then that many times as fast from that moment on. */
public final class ScaledClock {
    private final InstantSource wall;
    private Instant wallOrigin;
    private Instant origin;
    private double speed = 1;

    public ScaledClock(InstantSource wall) {
        this.wall = wall;
        this.wallOrigin = wall.instant();
        this.origin = wallOrigin;
    }

    public Instant now() {
        Duration real = Duration.between(wallOrigin, wall.instant());
        return origin.plusNanos((long) (real.toNanos() * speed));
    }

    public double speed() {
        return speed;
    }

    public void runAt(double times) {
        if (!(times > 0)) {
            throw new IllegalArgumentException("speed must be greater than 0");
        }
        origin = now();
        wallOrigin = wall.instant();
        speed = times;
    }

    public void rejoinRealTime() {
        wallOrigin = wall.instant();
        origin = wallOrigin;
        speed = 1;
    }

    /** How long to wait in the real world until the simulated {@code moment}; never negative. */
    public Duration realTimeUntil(Instant moment) {
        Duration simulated = Duration.between(now(), moment);
        return simulated.isNegative() ? Duration.ZERO : Duration.ofNanos((long) (simulated.toNanos() / speed));
    }
}
