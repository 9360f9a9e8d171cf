package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.Map;
import net.healix360.engage.it.platform.Accounts.Credentials;
import net.healix360.engage.it.platform.Accounts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Log-in by e-mail and password (§2.1, §2.2, §2.4). */
abstract class SignInContract extends Topic {
    private final Accounts accounts = workspace.accounts();
    private final Credentials who = workspace.credentials();
    private final String origin = workspace.origin();

    SignInContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** §2.2 */
    @Test
    void oneDoorKnowsAccountOperationsAndTheOtherDoesNot() {
        Map<String, String> login = Map.of("email", who.email(), "password", who.password(), "origin", origin);
        Dialect dialect = workspace.dialect();

        assertThat(workspace
                        .nobody()
                        .post(dialect.door(), Accounts.LOGIN, login)
                        .succeeded())
                .isTrue();
        Reply elsewhere = workspace.nobody().post(dialect.other().door(), Accounts.LOGIN, login);
        assertThat(elsewhere.message())
                .isEqualTo("Cannot query field \"getLoginTokenFromCredentials\" on type \"Mutation\".");
    }

    /** §2.4 */
    @Test
    void theRightPasswordGivesALoginTokenThatSaysWhenItEnds() {
        Reply reply = accounts.login(who, origin);

        String end = reply.text("getLoginTokenFromCredentials.loginToken.expiresAt");
        assertThat(end).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Instant.parse(end)).isAfter(Instant.now());
    }

    /** §2.3 */
    @Test
    void aLoginTokenMayBeUsedTwice() {
        String loginToken = accounts.loginToken(who, origin);

        Tokens first = Tokens.in(accounts.exchange(loginToken, origin), "getAuthTokensFromLoginToken");
        Tokens second = Tokens.in(accounts.exchange(loginToken, origin), "getAuthTokensFromLoginToken");

        assertThat(first.access()).isNotEmpty();
        assertThat(second.access()).isNotEmpty();
    }

    /** §2.4, outcomes */
    @Test
    void aWrongPasswordIsForbidden() {
        Reply reply = accounts.login(new Credentials(who.email(), "not the password"), origin);

        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("Wrong password");
    }

    /** §2.4, outcomes */
    @Test
    void anUnknownEmailIsUnauthenticated() {
        Reply reply = accounts.login(Credentials.invented("nobody-"), origin);

        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/USER_NOT_FOUND");
        assertThat(reply.message()).isEqualTo("User not found");
    }

    /** §2.4, outcomes */
    @Test
    void membershipIsCheckedBeforeThePassword() {
        assumeTrue(workspace.ours(), "a stranger's account would stay on a server that is not ours");
        Credentials stranger = Credentials.invented("stranger-");
        accounts.signUp(stranger).at("signUp");

        Reply reply = accounts.login(new Credentials(stranger.email(), "not the password"), origin);

        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("User is not a member of the workspace.");
    }

    /** §2.1: the subdomain decides, and {@code app} means no workspace. */
    @ParameterizedTest
    @ValueSource(strings = {"nope-0f3a", "app"})
    void anOriginWithoutWorkspaceIsNotFound(String subdomain) {
        Reply reply = accounts.login(who, workspace.server().origin(subdomain));

        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/WORKSPACE_NOT_FOUND");
    }

    /** §2.1 */
    @ParameterizedTest
    @ValueSource(strings = {"https://%s.%s", "http://%s.%s:8080", "http://%s.%s/x"})
    void schemePortAndPathOfTheOriginDoNotMatter(String form) {
        String spelt = form.formatted(workspace.subdomain(), workspace.server().frontDomain());

        assertThat(accounts.login(who, spelt).succeeded()).isTrue();
    }

    /** §2.1 */
    @Test
    void anOriginThatIsNoUrlIsAnInternalError() {
        Reply reply = accounts.login(who, workspace.subdomain());

        assertThat(reply.fault()).isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(reply.message()).isEqualTo("Invalid URL");
    }

    /** §2.4: stored in lower case, compared exactly. Hence rule 10 of §10. */
    @Test
    void anEmailInCapitalsIsNobodys() {
        String capital = who.email().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + who.email().substring(1);

        Reply reply = accounts.login(new Credentials(capital, who.password()), origin);

        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/USER_NOT_FOUND");
    }

    /** §2.4 */
    @Test
    void anEmailWithALeadingBlankIsBadInput() {
        Reply reply = accounts.login(new Credentials(" " + who.email(), who.password()), origin);

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).contains("email must be an email");
    }

    /** §9 step 1 */
    @Test
    void aShortPasswordIsTooWeak() {
        Reply reply =
                accounts.signUp(new Credentials(Credentials.invented("weak-").email(), "short"));

        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).isEqualTo("Password too weak");
    }

    /** §2.5 */
    @Test
    void anybodyMayAskWhetherAnEmailIsKnown() {
        String document = "query Known($e: String!) { checkUserExists(email: $e) { exists } }";
        Caller nobody = workspace.nobody();

        assertThat(nobody.account(document, Map.of("e", who.email())).at("checkUserExists.exists"))
                .hasToString("true");
        assertThat(nobody.account(
                                document,
                                Map.of("e", Credentials.invented("nobody-").email()))
                        .at("checkUserExists.exists"))
                .hasToString("false");
    }

    /** §2.5: unlike log-in, an unknown host is NOT_FOUND here. */
    @Test
    void anybodyMayAskWhoseAnAddressIs() {
        String document = "query Whose($o: String!) { getPublicWorkspaceDataByDomain(origin: $o) { id } }";
        Caller nobody = workspace.nobody();

        assertThat(nobody.account(document, Map.of("o", origin)).text("getPublicWorkspaceDataByDomain.id"))
                .isEqualTo(workspace.id());
        assertThat(nobody.account(document, Map.of("o", workspace.server().origin("nope-0f3a")))
                        .code())
                .isEqualTo("NOT_FOUND");
    }
}
