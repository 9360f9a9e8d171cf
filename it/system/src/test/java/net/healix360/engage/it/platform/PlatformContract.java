package net.healix360.engage.it.platform;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/**
 * What all releases of the platform agree upon and our client relies on, the embedded platform included. Each topic is
 * a class of its own; its methods are the specification and name the section that they prove.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PlatformContract {
    private static final String EMBEDDED_ONLY = "a contract of the embedded platform alone";

    private ContractWorkspace opened;

    abstract ContractWorkspace open();

    ContractWorkspace workspace() {
        return opened;
    }

    @BeforeAll
    void openTheWorkspace() {
        opened = open();
    }

    @AfterAll
    void leaveNothingBehind() {
        if (opened != null) {
            opened.close();
        }
    }

    @Nested
    class SigningIn extends SignInContract {
        SigningIn() {
            super(opened);
        }
    }

    @Nested
    class TokensAndWorkspaces extends TokenContract {
        TokensAndWorkspaces() {
            super(opened);
        }
    }

    @Nested
    class ApiKeys extends ApiKeyContract {
        ApiKeys() {
            super(opened);
        }
    }

    @Nested
    class DataModel extends ModelContract {
        DataModel() {
            super(opened);
        }
    }

    @Nested
    class Reading extends ReadContract {
        Reading() {
            super(opened);
        }
    }

    @Nested
    class Sweeping extends SweepContract {
        Sweeping() {
            super(opened);
        }
    }

    @Nested
    class Filtering extends FilterContract {
        Filtering() {
            super(opened);
        }
    }

    @Nested
    class Writing extends WriteContract {
        Writing() {
            super(opened);
        }
    }

    @Nested
    class Upserting extends UpsertContract {
        Upserting() {
            super(opened);
        }
    }

    @Nested
    class Phones extends PhoneContract {
        Phones() {
            super(opened);
        }
    }

    @Nested
    class SoftDeleting extends SoftDeleteContract {
        SoftDeleting() {
            super(opened);
        }
    }

    @Nested
    class Errors extends ErrorContract {
        Errors() {
            super(opened);
        }
    }

    @Nested
    class RateLimit extends RateLimitContract {
        RateLimit() {
            super(opened);
        }
    }

    @Nested
    class Webhooks extends WebhookContract {
        Webhooks() {
            super(opened);
        }
    }

    @Nested
    class Strictness extends StrictnessContract {
        Strictness() {
            super(opened);
        }
    }

    @Nested
    @DisabledIfEnvironmentVariable(named = Server.URL, matches = ".+", disabledReason = EMBEDDED_ONLY)
    class StrictSide extends StrictSideContract {
        StrictSide() {
            super(opened);
        }
    }

    @Nested
    @DisabledIfEnvironmentVariable(named = Server.URL, matches = ".+", disabledReason = EMBEDDED_ONLY)
    class Throttling extends ThrottleContract {
        Throttling() {
            super(opened);
        }
    }
}
