package net.healix360.engage.identity.entity;

/** A person of this hospital: the workspace member behind an account, and the role that follows from it. */
public record Member(String id, String email, String firstName, String lastName, Role role) {

    public String fullName() {
        return (firstName + " " + lastName).trim();
    }
}
