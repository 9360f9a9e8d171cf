package net.healix360.engage.outreach.entity;

/**
 * How many of the new rows have come how far.
 *
 * @param handed to the platform's outbox
 * @param settled of those, what became of them is known
 * @param created leads
 * @param met numbers that became somebody's lead after the check, and were left out
 * @param refused by the platform
 * @param undone rows that the undoing has passed
 * @param removed leads that it took away
 */
public record ImportProgress(int handed, int settled, int created, int met, int refused, int undone, int removed) {
    public static final ImportProgress NONE = new ImportProgress(0, 0, 0, 0, 0, 0, 0);

    public ImportProgress handed(int rows) {
        return new ImportProgress(handed + rows, settled, created, met, refused, undone, removed);
    }

    public ImportProgress settled(int leads, int refusals) {
        int others = handed - settled - leads - refusals;
        return new ImportProgress(handed, handed, created + leads, met + others, refused + refusals, undone, removed);
    }

    public ImportProgress undone(int rows, int leads) {
        return new ImportProgress(handed, settled, created, met, refused, undone + rows, removed + leads);
    }

    /** Created leads that the undoing left where they are. */
    public int stayed() {
        return created - removed;
    }
}
