package net.healix360.engage.missedcalls.entity;

/** How far the hospital is with calling a patient back (reference/helix-engage.md §2.7). */
public enum CallbackStatus {
    PENDING_CALLBACK,
    CALLBACK_ATTEMPTED,
    CALLBACK_COMPLETED,
    INVALID,
    WRONG_NUMBER
}
