package net.healix360.engage.launcher.certify;

/**
 * How much is tried.
 *
 * @param idsOfEachKind of a hospital's patients, leads, calls and so on
 * @param staleRoutes whether an expired route is waited for, which takes a minute and a half
 */
public record Scope(int idsOfEachKind, boolean staleRoutes) {
    public Scope {
        if (idsOfEachKind < 1) {
            throw new IllegalArgumentException("At least one id of each kind is tried; --ids says how many");
        }
    }
}
