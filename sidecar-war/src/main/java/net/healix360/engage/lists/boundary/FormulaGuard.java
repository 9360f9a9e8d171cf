package net.healix360.engage.lists.boundary;

/** Keeps a text in a file from being a formula in a spreadsheet. */
public final class FormulaGuard {
    /** What opens a formula, and would be run. */
    private static final String DANGEROUS = "=+-@\t\r";

    private FormulaGuard() {}

    public static String text(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
