package net.healix360.engage.replica.control;

import java.util.List;

/** Writes records to the platform, idempotently. */
public interface PlatformWriter {
    /** The most records that every release of the platform takes at once. */
    int LARGEST_BATCH = 60;

    /** Not now: down, slow or throttled. The same write again later is safe. */
    class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnavailableException(String reason) {
            super(reason);
        }
    }

    /** Never: something in the batch is not acceptable. */
    class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public RefusedException(String reason) {
            super(reason);
        }
    }

    /** Creates or updates these records of one entity by their external key. */
    void upsert(String entity, List<PlatformWrite> writes);
}
