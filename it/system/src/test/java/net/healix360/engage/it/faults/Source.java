package net.healix360.engage.it.faults;

/**
 * Whose events are numbered: an agent, the queue of a hospital's number, or somebody who belongs to nobody.
 *
 * @param name as it stands in each of its events
 * @param hospital where its events must arrive; empty for nobody's
 */
record Source(String name, String hospital) {
    static final String NOBODY = "";

    boolean isNobodys() {
        return hospital.equals(NOBODY);
    }

    String event(long number) {
        return name + " #" + number;
    }
}
