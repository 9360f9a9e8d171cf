package net.healix360.engage.it.faults;

/**
 * One event of the vendor as a hospital's journal has it.
 *
 * @param key the event's key there
 * @param source who it says it is from; empty when it does not say
 * @param number the source's number in it
 * @param ucid the call it is about; empty for none
 * @param step the call's number in it, from 1
 */
record JournalRow(long position, String key, String source, long number, String ucid, int step) {}
