package net.healix360.engage.identity.control;

/** Whether a person with the right password may come in. */
public interface Admission {

    boolean isDeactivated(String memberId);
}
