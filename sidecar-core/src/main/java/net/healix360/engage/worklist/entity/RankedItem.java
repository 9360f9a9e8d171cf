package net.healix360.engage.worklist.entity;

import java.time.Instant;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.engine.Ranked;

/**
 * A row of the worklist with the reason for its place.
 *
 * @param rank what the list is ordered by
 * @param score the same to the last bit, with its factors
 * @param slaDueAt when its clock reaches the time that the rules allow
 */
public record RankedItem(OpenItem item, Ranked rank, Score score, Instant slaDueAt) {}
