package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.identity.entity.Member;

/** Who is signed in, for the head of every page and the profile. The security filter lets nobody in without a session. */
@Named("person")
@RequestScoped
public class SignedInPerson {

    @Inject
    private CurrentSession current;

    public String getName() {
        return member().fullName();
    }

    public String getEmail() {
        return member().email();
    }

    /** {@code supervisor} or {@code admin}; the page has the word for it. */
    public String getRole() {
        return member().role().wireName();
    }

    private Member member() {
        return current.require().member();
    }
}
