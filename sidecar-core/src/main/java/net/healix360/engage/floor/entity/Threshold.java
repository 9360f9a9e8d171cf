package net.healix360.engage.floor.entity;

import java.time.Duration;

/** After how long in a state a supervisor should look, and after how long somebody must act. */
public record Threshold(Duration warning, Duration critical) {
    public Threshold {
        if (warning.isNegative() || warning.isZero() || critical.compareTo(warning) < 0) {
            throw new IllegalArgumentException("is two numbers of seconds, the second not below the first");
        }
    }

    /** @param text seconds, as {@code 20,45} */
    public static Threshold of(String text) {
        if (!text.matches("\\d{1,6},\\d{1,6}")) {
            throw new IllegalArgumentException("is two numbers of seconds, such as 20,45");
        }
        String[] seconds = text.split(",", -1);
        return new Threshold(
                Duration.ofSeconds(Long.parseLong(seconds[0])), Duration.ofSeconds(Long.parseLong(seconds[1])));
    }
}
