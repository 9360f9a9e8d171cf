package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.replica.control.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Reads for the local copy as a member of its own that may read everything and write nothing. The platform limits API
 * keys, and not members: the first reading of a large hospital takes a minute this way, and an hour with the key (ADR
 * 0008). Without such a member the key reads, within its budget.
 */
@ApplicationScoped
public class ReplicaMember {
    private HospitalKey key;
    private PlatformClient platform;
    private SignIn signIn;
    private String email;
    private String password;
    private volatile PlatformTokens tokens;

    protected ReplicaMember() {}

    @Inject
    public ReplicaMember(
            HospitalKey key,
            PlatformClient platform,
            SignIn signIn,
            @ConfigProperty(name = "platform.sync-email") Optional<String> email,
            @ConfigProperty(name = "platform.sync-password") Optional<String> password) {
        this.key = key;
        this.platform = platform;
        this.signIn = signIn;
        this.email = email.orElse("");
        this.password = password.orElse("");
    }

    /** Many reads in a row: as the member, when there is one. */
    JsonObject readMuch(String document, JsonObject variables) {
        return email.isBlank() ? key.read(document, variables) : asMember(document, variables);
    }

    private JsonObject asMember(String document, JsonObject variables) {
        try {
            return signedInOnceOrTwice(document, variables);
        } catch (FaultToleranceException tooMuch) {
            throw new UnavailableException("the platform is not called now: " + tooMuch.getMessage());
        }
    }

    private JsonObject signedInOnceOrTwice(String document, JsonObject variables) {
        PlatformTokens used = signedIn();
        try {
            return platform.graphql(used.access(), document, variables);
        } catch (PlatformFault fault) {
            if (!fault.isSignedOut()) {
                throw fault;
            }
            return platform.graphql(signedInAgain(used).access(), document, variables);
        }
    }

    private synchronized PlatformTokens signedIn() {
        if (tokens == null) {
            tokens = signIn.with(email, password);
        }
        return tokens;
    }

    /** Unless another thread has done so meanwhile. */
    private synchronized PlatformTokens signedInAgain(PlatformTokens used) {
        if (used.equals(tokens)) {
            tokens = null;
        }
        return signedIn();
    }
}
