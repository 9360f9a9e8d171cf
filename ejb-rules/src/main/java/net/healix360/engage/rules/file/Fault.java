package net.healix360.engage.rules.file;

/**
 * One thing wrong with rules that somebody wrote.
 *
 * @param path where, as a JSON path from what was sent, such as {@code $.rules[2].action.params.weight}
 * @param message which rule, what is expected, and what was found
 */
public record Fault(String path, String message) {

    private static final String ROOT = "$";

    /** The same fault in what this was a part of. */
    Fault within(String outer) {
        return new Fault(outer + path.substring(ROOT.length()), message);
    }

    /** The same fault with its path counted from a part, if it is in that part. */
    Fault from(String part) {
        boolean inside = path.equals(part) || path.startsWith(part + ".") || path.startsWith(part + "[");
        return inside ? new Fault(ROOT + path.substring(part.length()), message) : this;
    }

    Fault naming(String ruleId) {
        return new Fault(path, "rule \"" + ruleId + "\": " + message);
    }
}
