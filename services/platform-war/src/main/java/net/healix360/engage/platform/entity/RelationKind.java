package net.healix360.engage.platform.entity;

/** Which end of a relation a field is: only the to-one end has a column. */
public enum RelationKind {
    MANY_TO_ONE,
    ONE_TO_MANY;

    public RelationKind inverse() {
        return this == MANY_TO_ONE ? ONE_TO_MANY : MANY_TO_ONE;
    }
}
