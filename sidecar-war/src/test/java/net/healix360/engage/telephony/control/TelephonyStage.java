package net.healix360.engage.telephony.control;

import java.time.LocalDate;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.calls.entity.Ucid;

/** A vendor with two hospitals in one account, and what a test may make happen there. */
public interface TelephonyStage extends AutoCloseable {

    /** What can go wrong between us and a vendor. */
    enum Trouble {
        SLOW,
        TOO_MANY_REQUESTS,
        HTML,
        CUT_CONNECTION,
        SERVER_ERROR,
        EMPTY_ANSWER
    }

    /** Our hospital's adapter. */
    TelephonyProvider provider();

    /** One that waits for a second and no longer. */
    TelephonyProvider withLittlePatience();

    /** One whose vendor is not there. */
    TelephonyProvider withNobodyThere();

    /** One that goes to the account in a way in which that does not let anybody in. */
    TelephonyProvider withWrongAccess();

    /** Whether the vendor looks at the way of access at all in this operation. */
    boolean dependsOnAccess(Operation operation);

    void trouble(Operation operation, Trouble trouble);

    /** One of ours, logged out at the beginning. */
    Agent agent();

    /** Another of ours with the same display name. */
    Agent namesake();

    /** One of the other hospital. */
    Agent foreigner();

    String did();

    String foreignDid();

    void makeReady(Agent agent);

    AgentState stateOf(Agent agent);

    /** Why the agent is paused; empty otherwise. */
    String pauseReasonOf(Agent agent);

    /** An inbound call that the agent has answered and that goes on. */
    Ucid answeredCall(String did, Agent agent);

    /** An inbound call that nobody answered. */
    Ucid missedCall(String did);

    /** A dialled call that was not answered. */
    Ucid unansweredDial(Agent agent);

    boolean isLive(Ucid ucid);

    /** The vendor has that text for the call. */
    String dispositionOf(Ucid ucid);

    /** So many calls of a day that is over. */
    void pastDay(String did, LocalDate day, int calls);

    @Override
    void close();
}
