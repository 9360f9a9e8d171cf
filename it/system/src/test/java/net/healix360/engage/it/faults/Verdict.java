package net.healix360.engage.it.faults;

import java.util.List;

/**
 * What a hospital's journal is worth.
 *
 * @param rows how many events of the vendor it has
 * @param faults each with the event it is about; none when every promise was kept
 */
record Verdict(String hospital, long rows, List<String> faults) {}
