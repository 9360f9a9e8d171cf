package net.healix360.engage.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.healix360.engage.platform.testing.Reply;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final String PAIR = "getAuthTokensFromLoginToken.tokens.";
    private static final String RENEWED = "renewToken.tokens.";
    private static final String WHO = "{ currentUser { email } }";

    /** A platform of their own: these tests move its clock. */
    private static final TestPlatform PLATFORM = new TestPlatform(false, Runnable::run);

    private final TestWorkspace workspace = PLATFORM.newWorkspace();

    private Reply renew(String refreshToken) {
        return PLATFORM.metadata(
                null,
                "mutation Renew($t: String!) { renewToken(appToken: $t) { tokens {"
                        + " accessOrWorkspaceAgnosticToken { token expiresAt } refreshToken { token expiresAt } } } }",
                Map.of("t", refreshToken));
    }

    private Reply pair() {
        return PLATFORM.tokens(workspace.adminEmail(), workspace.origin());
    }

    @Test
    void an_access_token_names_user_workspace_and_member_and_is_signed_with_a_named_key() throws ParseException {
        SignedJWT token = SignedJWT.parse(workspace.adminToken());
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(token.getHeader().getKeyID()).isNotBlank();
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("type", "ACCESS")
                .containsKeys("sub", "workspaceId", "userWorkspaceId", "workspaceMemberId", "exp");
    }

    @Test
    void access_lives_thirty_minutes_and_refresh_sixty_days() {
        Instant now = PLATFORM.clock().instant();
        Reply pair = pair();
        assertThat(Instant.parse(pair.text(PAIR + "accessOrWorkspaceAgnosticToken.expiresAt")))
                .isEqualTo(now.plus(Duration.ofMinutes(30)));
        assertThat(Instant.parse(pair.text(PAIR + "refreshToken.expiresAt"))).isEqualTo(now.plus(Duration.ofDays(60)));
    }

    @Test
    void an_expired_access_token_is_unauthenticated_with_an_object_for_the_people() {
        PLATFORM.clock().advance(Duration.ofMinutes(31));
        Reply reply = workspace.metadata(WHO);
        assertThat(reply.fault()).isEqualTo("UNAUTHENTICATED/UNAUTHENTICATED");
        assertThat(reply.extensions().get("userFriendlyMessage")).isInstanceOf(Map.class);
    }

    @Test
    void a_token_that_somebody_else_signed_is_unauthenticated() {
        String forged =
                workspace.adminToken().substring(0, workspace.adminToken().lastIndexOf('.') + 1) + "AAAA";
        assertThat(PLATFORM.metadata(forged, WHO).fault()).isEqualTo("UNAUTHENTICATED/UNAUTHENTICATED");
        assertThat(PLATFORM.graphql(forged, "{ people { totalCount } }").fault())
                .isEqualTo("UNAUTHENTICATED/UNAUTHENTICATED");
    }

    @Test
    void a_login_token_may_be_used_twice() {
        String loginToken = PLATFORM.loginToken(workspace.adminEmail(), TestPlatform.PASSWORD, workspace.origin())
                .text("getLoginTokenFromCredentials.loginToken.token");
        String document = "mutation($t: String!, $o: String!) { getAuthTokensFromLoginToken(loginToken: $t, origin: $o)"
                + " { tokens { refreshToken { token } } } }";
        Map<String, Object> variables = Map.of("t", loginToken, "o", workspace.origin());
        assertThat(PLATFORM.metadata(null, document, variables).succeeded()).isTrue();
        assertThat(PLATFORM.metadata(null, document, variables).succeeded()).isTrue();
    }

    @Test
    void a_login_token_of_another_workspace_is_forbidden() {
        TestWorkspace other = PLATFORM.newWorkspace();
        String loginToken = PLATFORM.loginToken(workspace.adminEmail(), TestPlatform.PASSWORD, workspace.origin())
                .text("getLoginTokenFromCredentials.loginToken.token");
        Reply reply = PLATFORM.metadata(
                null,
                "mutation($t: String!, $o: String!) { getAuthTokensFromLoginToken(loginToken: $t, origin: $o)"
                        + " { tokens { refreshToken { token } } } }",
                Map.of("t", loginToken, "o", other.origin()));
        assertThat(reply.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reply.message()).isEqualTo("Token is not valid for this workspace");
    }

    @Test
    void a_refresh_token_rotates_and_the_old_one_works_for_a_minute() {
        String first = pair().text(PAIR + "refreshToken.token");
        String second = renew(first).text(RENEWED + "refreshToken.token");
        assertThat(second).isNotEqualTo(first);
        PLATFORM.clock().advance(Duration.ofSeconds(59));
        assertThat(renew(first).succeeded()).isTrue();
    }

    @Test
    void late_reuse_of_a_refresh_token_ends_all_of_the_users_refresh_tokens() {
        String first = pair().text(PAIR + "refreshToken.token");
        String second = renew(first).text(RENEWED + "refreshToken.token");
        PLATFORM.clock().advance(Duration.ofSeconds(61));
        Reply reused = renew(first);
        assertThat(reused.fault()).isEqualTo("FORBIDDEN/FORBIDDEN_EXCEPTION");
        assertThat(reused.message()).isEqualTo("This refresh token has been revoked.");
        PLATFORM.clock().advance(Duration.ofSeconds(61));
        assertThat(renew(second).message()).isEqualTo("This refresh token has been revoked.");
    }

    @Test
    void renewing_with_an_access_token_is_the_wrong_type() {
        assertThat(renew(workspace.adminToken()).fault()).isEqualTo("FORBIDDEN/INVALID_JWT_TOKEN_TYPE");
    }

    @Test
    void renewing_with_garbage_is_unauthenticated() {
        assertThat(renew("garbage").fault()).startsWith("UNAUTHENTICATED");
    }

    @Test
    void a_renewed_access_token_works() {
        String access =
                renew(pair().text(PAIR + "refreshToken.token")).text(RENEWED + "accessOrWorkspaceAgnosticToken.token");
        assertThat(PLATFORM.metadata(access, WHO).at("currentUser.email")).isEqualTo(workspace.adminEmail());
    }

    @Test
    void tokens_outlive_a_restart_because_the_key_is_in_postgres() {
        TestPlatform restarted = new TestPlatform(false, Runnable::run);
        assertThat(restarted.metadata(workspace.adminToken(), WHO).at("currentUser.email"))
                .isEqualTo(workspace.adminEmail());
    }
}
