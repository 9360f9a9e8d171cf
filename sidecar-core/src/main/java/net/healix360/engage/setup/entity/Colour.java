package net.healix360.engage.setup.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of the screen, 0 to 255 each. */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d{1,3}) (\\d{1,3}) (\\d{1,3})\\)");

    public static final Colour WHITE = new Colour(255, 255, 255);

    public Colour {
        if (((red | green | blue) & ~255) != 0) {
            throw new IllegalArgumentException("a colour has parts from 0 to 255");
        }
    }

    /** From {@code #14687a} or {@code rgb(20 104 122)}. */
    public static Optional<Colour> parse(String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return Optional.of(new Colour(part(hex, 1, 16), part(hex, 2, 16), part(hex, 3, 16)));
        }
        Matcher rgb = RGB.matcher(text);
        return rgb.matches() && part(rgb, 1, 10) < 256 && part(rgb, 2, 10) < 256 && part(rgb, 3, 10) < 256
                ? Optional.of(new Colour(part(rgb, 1, 10), part(rgb, 2, 10), part(rgb, 3, 10)))
                : Optional.empty();
    }

    private static int part(Matcher matcher, int group, int radix) {
        return Integer.parseInt(matcher.group(group), radix);
    }

    /** As the theme writes it (reference/helix-engage.md §7.13). */
    public String rgb() {
        return "rgb(" + red + " " + green + " " + blue + ")";
    }

    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** WCAG 2.2: from 1 (the same) to 21 (black on white). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
