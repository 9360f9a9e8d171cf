package net.healix360.engage.setup.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The twelve steps of a hospital's colour, which is the step 600. The curve is that of {@code theme/tokens.css}, so that
 * a step looks the same whether it is stored or derived.
 */
public record Palette(Colour brand) {
    /** WCAG 2.2 AA for texts. */
    public static final double READABLE = 4.5;

    private static final double DARKER = 0.005;

    public Map<String, Colour> steps() {
        Oklch base = Oklch.of(brand);
        double c = base.chroma();
        Map<String, Colour> steps = new LinkedHashMap<>();
        steps.put("25", base.with(0.988, Math.min(c * 0.08, 0.01)).colour());
        steps.put("50", base.with(0.97, Math.min(c * 0.18, 0.02)).colour());
        steps.put("100", base.with(0.935, Math.min(c * 0.35, 0.04)).colour());
        steps.put("200", base.with(0.88, Math.min(c * 0.55, 0.07)).colour());
        steps.put("300", base.with(0.8, Math.min(c * 0.8, 0.1)).colour());
        steps.put("400", base.with(0.7, Math.min(c, 0.13)).colour());
        steps.put("500", base.with(0.6, Math.min(c, 0.15)).colour());
        steps.put("600", brand);
        steps.put("700", base.with(0.42, Math.min(c, 0.13)).colour());
        steps.put("800", base.with(0.35, Math.min(c * 0.9, 0.1)).colour());
        steps.put("900", base.with(0.28, Math.min(c * 0.7, 0.07)).colour());
        steps.put("950", base.with(0.21, Math.min(c * 0.55, 0.045)).colour());
        return steps;
    }

    /** Buttons carry white text on the step 600. */
    public boolean isReadable() {
        return contrast() >= READABLE;
    }

    public double contrast() {
        return brand.contrast(Colour.WHITE);
    }

    /** The same hue, only as much darker as is needed. */
    public Colour nearestReadable() {
        Oklch base = Oklch.of(brand);
        double lightness = base.lightness();
        Colour darker = brand;
        while (darker.contrast(Colour.WHITE) < READABLE) {
            lightness -= DARKER;
            darker = base.with(lightness, base.chroma()).colour();
        }
        return darker;
    }
}
