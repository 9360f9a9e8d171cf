package net.healix360.engage.rules.boundary;

import java.math.BigDecimal;

/**
 * A weight of the page as it is written in its field.
 *
 * @param key the source as records carry it
 * @param weight 0 to 10; empty where nothing is said and the usual weight counts
 * @param slider where the slider stands: at the weight, or at the usual one
 * @param known whether the page has a word for the key
 */
public record WeightRow(String key, String weight, String slider, boolean known) {

    static WeightRow of(String key, Double weight, double usual, boolean known) {
        return new WeightRow(key, weight == null ? "" : plain(weight), plain(weight == null ? usual : weight), known);
    }

    /** 9, not 9.0; 7.5. */
    static String plain(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
