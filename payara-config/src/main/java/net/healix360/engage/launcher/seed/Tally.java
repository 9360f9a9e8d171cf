package net.healix360.engage.launcher.seed;

/** What one seeding has done, counted. */
public final class Tally {
    private int added;
    private int removed;

    void added(int more) {
        added += more;
    }

    void removed(int more) {
        removed += more;
    }

    /** A line for a person. */
    public String describe() {
        if (added == 0 && removed == 0) {
            return "was complete";
        }
        return "seeded: " + added + " things added" + (removed == 0 ? "" : ", " + removed + " removed");
    }
}
