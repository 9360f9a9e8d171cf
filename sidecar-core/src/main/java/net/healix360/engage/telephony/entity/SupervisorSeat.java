package net.healix360.engage.telephony.entity;

/**
 * The line by which a supervisor hears a call, out of a pool that the vendor keeps.
 *
 * @param id the vendor's id of this participation
 * @param sipNumber the pooled number that the supervisor's browser registers
 */
public record SupervisorSeat(String id, String sipNumber, String sipPassword) {

    /** Without the password: a seat may stand in a log line. */
    @Override
    public String toString() {
        return "SupervisorSeat[" + id + ", " + sipNumber + "]";
    }
}
