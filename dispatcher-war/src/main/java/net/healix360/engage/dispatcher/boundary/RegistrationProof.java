package net.healix360.engage.dispatcher.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.dispatcher.control.HospitalKeys;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.problem.Problem;

/** A sidecar proves its hospital with the secret that only that hospital holds. */
@ApplicationScoped
public class RegistrationProof {
    private static final String BEARER = "Bearer ";

    @Inject
    private HospitalKeys keys;

    /** @throws net.healix360.engage.foundation.problem.ProblemException 401 for any other secret */
    public void demand(Tenant tenant, String bearer) {
        if (bearer == null
                || !bearer.startsWith(BEARER)
                || !keys.isRegistrationSecret(tenant, bearer.substring(BEARER.length()))) {
            throw Problem.notSignedIn("The registration secret is missing or not this hospital's.")
                    .asException();
        }
    }
}
