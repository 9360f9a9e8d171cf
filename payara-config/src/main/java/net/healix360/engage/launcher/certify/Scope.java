package net.healix360.engage.launcher.certify;

/**
 * How much is tried.
 *
 * @param idsOfEachKind of a hospital's patients, leads, calls and so on
 * @param everywhere whether each id is tried in each place, and an expired route is waited for, a minute and a half
 */
public record Scope(int idsOfEachKind, boolean everywhere) {
    public Scope {
        if (idsOfEachKind < 1) {
            throw new IllegalArgumentException("At least one id of each kind is tried; --ids says how many");
        }
    }
}
