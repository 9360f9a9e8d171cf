package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final TestPlatform PLATFORM = TestPlatform.shared();
    private static final TestWorkspace RAMAIAH = PLATFORM.newWorkspace();

    private static Reply logIn(String email, String password, String origin) {
        return PLATFORM.loginToken(email, password, origin);
    }

    @Test
    void a_wrong_password_is_forbidden() {
        Reply reply = logIn(RAMAIAH.adminEmail(), "wrong password", RAMAIAH.origin());
        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("Wrong password");
        assertThat(reply.errorCount()).isOne();
    }

    @Test
    void an_unknown_email_is_unauthenticated() {
        Reply reply = logIn("nobody@example.com", "whatever", RAMAIAH.origin());
        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/USER_NOT_FOUND");
        assertThat(reply.message()).isEqualTo("User not found");
    }

    @Test
    void membership_is_checked_before_the_password() {
        String stranger = TestPlatform.unique("stranger-") + "@example.com";
        PLATFORM.signUp(stranger);
        Reply reply = logIn(stranger, "wrong password", RAMAIAH.origin());
        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("User is not a member of the workspace.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://nope.engage.localhost", "https://app.engage.localhost", "https://elsewhere.example"})
    void an_origin_without_workspace_is_not_found(String origin) {
        Reply reply = logIn(RAMAIAH.adminEmail(), TestPlatform.PASSWORD, origin);
        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/WORKSPACE_NOT_FOUND");
    }

    @Test
    void an_origin_that_is_no_url_is_an_internal_error() {
        Reply reply = logIn(RAMAIAH.adminEmail(), TestPlatform.PASSWORD, RAMAIAH.subdomain());
        assertThat(reply.fault()).isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(reply.message()).isEqualTo("Invalid URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://%s.engage.localhost", "http://%s.engage.localhost:4101", "http://%s.ENGAGE.localhost/x"
            })
    void scheme_port_and_path_of_the_origin_do_not_matter(String origin) {
        Reply reply = logIn(RAMAIAH.adminEmail(), TestPlatform.PASSWORD, origin.formatted(RAMAIAH.subdomain()));
        assertThat(reply.text("getLoginTokenFromCredentials.loginToken.expiresAt"))
                .endsWith("Z");
    }

    @Test
    void emails_are_stored_in_lower_case_but_compared_exactly() {
        String email = TestPlatform.unique("Mixed-") + "@Example.com";
        PLATFORM.signUp(email);
        assertThat(logIn(email, TestPlatform.PASSWORD, RAMAIAH.origin()).message())
                .isEqualTo("User not found");
        assertThat(logIn(email.toLowerCase(java.util.Locale.ROOT), "x", RAMAIAH.origin())
                        .message())
                .isEqualTo("User is not a member of the workspace.");
    }

    @Test
    void an_email_with_a_leading_blank_is_bad_input() {
        Reply reply = logIn(" " + RAMAIAH.adminEmail(), TestPlatform.PASSWORD, RAMAIAH.origin());
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).contains("email must be an email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "a password of far more than fifty characters, which is too long"})
    void a_weak_password_is_refused_at_sign_up(String password) {
        Reply reply = PLATFORM.metadata(
                null,
                "mutation($p: String!) { signUp(email: \"weak@example.com\", password: $p) {"
                        + " tokens { refreshToken { token } } } }",
                Map.of("p", password));
        assertThat(reply.fault()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.message()).isEqualTo("Password too weak");
    }

    @Test
    void somebody_who_signed_up_signs_in_and_sees_his_workspaces() {
        Reply reply = PLATFORM.metadata(
                null,
                "mutation($e: String!, $p: String!) { signIn(email: $e, password: $p) {"
                        + " availableWorkspaces { availableWorkspacesForSignIn { workspaceUrls { subdomainUrl } } } } }",
                Map.of("e", RAMAIAH.adminEmail(), "p", TestPlatform.PASSWORD));
        assertThat(reply.at("signIn.availableWorkspaces.availableWorkspacesForSignIn.0.workspaceUrls.subdomainUrl"))
                .isEqualTo(RAMAIAH.origin());
    }

    @Test
    void anybody_may_ask_whether_an_email_is_known() {
        String document = "query($e: String!) { checkUserExists(email: $e) { exists } }";
        assertThat(PLATFORM.metadata(null, document, Map.of("e", RAMAIAH.adminEmail()))
                        .at("checkUserExists.exists"))
                .isEqualTo(true);
        assertThat(PLATFORM.metadata(null, document, Map.of("e", "nobody@example.com"))
                        .at("checkUserExists.exists"))
                .isEqualTo(false);
    }

    @Test
    void public_data_of_an_unknown_host_is_not_found() {
        String document = "query($o: String!) { getPublicWorkspaceDataByDomain(origin: $o) { displayName } }";
        assertThat(PLATFORM.metadata(null, document, Map.of("o", RAMAIAH.origin()))
                        .at("getPublicWorkspaceDataByDomain.displayName"))
                .isEqualTo("Hospital");
        assertThat(PLATFORM.metadata(null, document, Map.of("o", "http://nope.engage.localhost"))
                        .fault())
                .startsWith("NOT_FOUND");
    }

    @Test
    void a_workspace_may_switch_log_in_by_password_off() {
        TestWorkspace workspace = PLATFORM.newWorkspace();
        workspace
                .metadata("mutation { updateWorkspace(data: {isPasswordAuthEnabled: false}) { id } }")
                .at("updateWorkspace.id");
        Reply reply = PLATFORM.loginToken(workspace.adminEmail(), TestPlatform.PASSWORD, workspace.origin());
        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).startsWith("Email/Password auth is not enabled");
    }
}
