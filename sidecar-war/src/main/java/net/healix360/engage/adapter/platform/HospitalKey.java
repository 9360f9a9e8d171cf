package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import net.healix360.engage.replica.control.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Asks with the hospital's API key, within its budget. */
@ApplicationScoped
public class HospitalKey {
    private PlatformClient platform;
    private PlatformAccounts accounts;
    private CallBudget budget;
    private String key;

    protected HospitalKey() {}

    @Inject
    public HospitalKey(
            PlatformClient platform,
            PlatformAccounts accounts,
            CallBudget budget,
            @ConfigProperty(name = "platform.api-key") String key) {
        this.platform = platform;
        this.accounts = accounts;
        this.budget = budget;
        this.key = key;
    }

    JsonObject read(String document, JsonObject variables) {
        budget.forRead();
        return ask(document, variables);
    }

    JsonObject write(String document, JsonObject variables) {
        budget.forWrite();
        return ask(document, variables);
    }

    /** Accounts and webhooks are not limited. */
    JsonObject accounts(String document, JsonObject variables) {
        return accounts.ask(key, document, variables);
    }

    JsonObject accounts(String document) {
        return accounts(document, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Roles were at {@code /metadata} all along. */
    JsonObject roles(String document) {
        return platform.metadata(key, document, JsonValue.EMPTY_JSON_OBJECT);
    }

    private JsonObject ask(String document, JsonObject variables) {
        try {
            return platform.graphql(key, document, variables);
        } catch (PlatformFault fault) {
            if (fault.isThrottled()) {
                budget.overdrawn();
                throw new UnavailableException("the platform asks for patience: " + fault.getMessage());
            }
            throw fault;
        } catch (FaultToleranceException tooMuch) {
            throw new UnavailableException("the platform is not called now: " + tooMuch.getMessage());
        }
    }
}
