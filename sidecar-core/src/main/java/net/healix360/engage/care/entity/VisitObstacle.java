package net.healix360.engage.care.entity;

/** Why a visit cannot be then. */
public enum VisitObstacle {
    PAST,
    /** The clinic takes no patients any more. */
    CLINIC_INACTIVE,
    OUTSIDE_VISIT_HOURS,
    /** The doctor would sit, and the clinic is not open. */
    CLINIC_CLOSED,
    TAKEN
}
