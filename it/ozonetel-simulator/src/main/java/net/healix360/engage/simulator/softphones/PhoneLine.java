package net.healix360.engage.simulator.softphones;

/** The way to one registered phone. UCIDs are the call's, not the leg's: the product knows calls by them. */
public interface PhoneLine {
    void registered();

    void rings(String ucid, String from);

    void connected(String ucid);

    void ended(String ucid);

    /** Another phone has registered for the same agent. */
    void replaced();
}
