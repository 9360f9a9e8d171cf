package net.healix360.engage.rules.file;

/** There is no rule with this id. */
public final class UnknownRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRule(String id) {
        super("there is no rule \"" + id + "\"");
    }
}
