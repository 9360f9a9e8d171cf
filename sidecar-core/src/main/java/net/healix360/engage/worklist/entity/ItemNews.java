package net.healix360.engage.worklist.entity;

/** Something of which the worklist may show something, and of which something is new. */
public record ItemNews(What what, String id) {

    /** What the id is the id of. */
    public enum What {
        MISSED_CALL,
        FOLLOW_UP,
        LEAD,
        PATIENT,
        /** A call's record on the platform. */
        CALL,
        /** A number in E.164 form. */
        PHONE
    }
}
