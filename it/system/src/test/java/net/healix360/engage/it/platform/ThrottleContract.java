package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * How programs are throttled (§3.3). It spends a whole minute's allowance, so it has a workspace of its own and runs
 * where a workspace costs nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ThrottleContract extends Topic {
    private static final int MOST_CALLS = 300;
    private static final String ONE_TOKEN = "query One { people(first: 1) { edges { node { id } } } }";

    private Caller founder = admin;
    private Caller program = admin;
    private Caller other = admin;

    ThrottleContract(ContractWorkspace workspace) {
        super(workspace);
    }

    @BeforeAll
    void twoProgramsOfOneHospital() {
        founder = new Founding(workspace.server(), workspace.accounts())
                .workspace()
                .admin();
        Keys keys = new Keys(founder);
        program = founder.withToken(keys.token(keys.create("first")));
        other = founder.withToken(keys.token(keys.create("second")));
    }

    private Reply spent(Caller caller, String document) {
        for (int call = 0; call < MOST_CALLS; call++) {
            Reply reply = caller.core(document);
            if (reply.throttled()) {
                return reply;
            }
        }
        throw new AssertionError("not throttled after " + MOST_CALLS + " calls");
    }

    private Reply throttled() {
        spent(program, RateLimitContract.TEN_TOKENS);
        return spent(program, ONE_TOKEN);
    }

    @Test
    void aThrottledCallIsBadInputWithStatus200() {
        Reply reply = throttled();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT/LIMIT_REACHED");
        assertThat(reply.message()).matches("Limit reached \\(100 tokens per (60000|1000) ms\\)");
    }

    @Test
    void allProgramsOfAHospitalShareOneAllowance() {
        throttled();

        assertThat(spent(other, RateLimitContract.TEN_TOKENS).throttled()).isTrue();
    }

    @Test
    void peopleAndOtherHospitalsAreNotThrottled() {
        throttled();

        assertThat(founder.core(ONE_TOKEN).succeeded()).isTrue();
        assertThat(workspace.key().core(ONE_TOKEN).succeeded()).isTrue();
    }

    @Test
    void metadataIsNotThrottled() {
        throttled();

        assertThat(program.account("query Who { currentWorkspace { id } }").succeeded())
                .isTrue();
    }

    @Test
    void aProgramThatPausesIsServedAgain() {
        throttled();

        Awaitility.await("a token is there again")
                .pollInterval(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(30))
                .until(() -> program.core(ONE_TOKEN).succeeded());
    }
}
