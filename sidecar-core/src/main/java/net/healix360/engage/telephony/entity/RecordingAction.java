package net.healix360.engage.telephony.entity;

/** The recording of a live call stops while a patient says what must not be kept, and goes on. */
public enum RecordingAction {
    PAUSE,
    RESUME
}
