package net.healix360.engage.care.entity;

/** How a patient is known to the hospital. */
public enum PatientType {
    NEW,
    RETURNING,
    VIP
}
