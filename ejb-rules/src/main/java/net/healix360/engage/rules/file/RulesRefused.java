package net.healix360.engage.rules.file;

import java.util.List;

/** Rules that cannot be used, with everything that is wrong with them; what runs is untouched. */
public final class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RulesRefused(List<Fault> faults) {
        super(faults.get(0).path() + ": " + faults.get(0).message()
                + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
        this.faults = List.copyOf(faults);
    }

    static RulesRefused at(String path, String message) {
        return new RulesRefused(List.of(new Fault(path, message)));
    }

    static void throwAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RulesRefused(faults);
        }
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }
}
