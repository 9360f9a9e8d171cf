package net.healix360.engage.it.faults;

/**
 * One thing that goes wrong.
 *
 * @param where a part as {@code status} names it, or a {@link Network}
 * @param millis how long it lasts
 * @param seconds how far a clock jumps; 0 for what is no clock
 */
record Fault(Kind kind, String where, int millis, int seconds) {

    enum Kind {
        /** {@code kill -9}: the launcher starts it again. */
        KILL,
        /** SIGSTOP, and SIGCONT later: it keeps its connections and answers nothing. */
        PAUSE,
        /** Its wall clock jumps, and back. */
        CLOCK,
        /** Every piece of data takes its time. */
        SLOW,
        /** All connections break off at once. */
        CUT,
        /** What is asked is done, and the answer does not come back. */
        LOSE_ANSWERS;

        boolean isOfNetwork() {
            return this == SLOW || this == CUT || this == LOSE_ANSWERS;
        }
    }

    @Override
    public String toString() {
        return switch (kind) {
            case KILL -> "kill -9 " + where;
            case PAUSE -> "pause " + where + " for " + millis + " ms";
            case CLOCK -> "clock of " + where + " by " + seconds + " s for " + millis + " ms";
            case SLOW -> "slow " + where + " for " + millis + " ms";
            case CUT -> "cut " + where;
            case LOSE_ANSWERS -> "lose answers of " + where + " for " + millis + " ms";
        };
    }
}
