package net.healix360.engage.care.entity;

/** Where a doctor works, as the platform's records name it. */
public enum Department {
    CARDIOLOGY,
    DERMATOLOGY,
    ENT,
    GASTROENTEROLOGY,
    GENERAL_MEDICINE,
    GYNAECOLOGY,
    NEPHROLOGY,
    NEUROLOGY,
    ONCOLOGY,
    OPHTHALMOLOGY,
    ORTHOPAEDICS,
    PAEDIATRICS,
    PSYCHIATRY,
    PULMONOLOGY,
    UROLOGY
}
