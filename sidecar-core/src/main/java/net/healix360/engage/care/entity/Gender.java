package net.healix360.engage.care.entity;

/** As the platform's select has it. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
