package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.platform.Accounts.Credentials;
import net.healix360.engage.it.platform.Accounts.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions: what a user's tokens say, buy and lose, and what a role denies (§2.3 to §2.5). */
abstract class TokenContract extends Topic {
    private static final String ME = """
            query Me {
              currentUser {
                id email
                workspaceMember { id userEmail name { firstName lastName } roles { id label canUpdateAllSettings } }
                currentUserWorkspace {
                  permissionFlags
                  objectsPermissions { objectMetadataId canReadObjectRecords canUpdateObjectRecords }
                }
                currentWorkspace { id subdomain displayName activationStatus }
              }
            }""";
    private static final String ASSIGN = """
            mutation Assign($m: UUID!, $r: UUID!) {
              updateWorkspaceMemberRole(workspaceMemberId: $m, roleId: $r) { roles { label } }
            }""";

    private final Accounts accounts = workspace.accounts();

    TokenContract(ContractWorkspace workspace) {
        super(workspace);
    }

    private Tokens signedIn() {
        return accounts.tokens(workspace.credentials(), workspace.origin());
    }

    private String access() {
        return admin.authorization().substring("Bearer ".length());
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.parse(new String(payload, StandardCharsets.UTF_8));
    }

    private JsonNode me() {
        return admin.account(ME).at("currentUser");
    }

    /** §2.3 */
    @Test
    void anAccessTokenNamesItsUserWorkspaceAndMember() {
        JsonNode claims = claims(access());
        JsonNode me = me();

        assertThat(claims.path("type").asText()).isEqualTo("ACCESS");
        assertThat(claims.path("sub").asText()).isEqualTo(me.path("id").asText());
        assertThat(claims.path("workspaceId").asText()).isEqualTo(workspace.id());
        assertThat(claims.path("workspaceMemberId").asText())
                .isEqualTo(me.path("workspaceMember").path("id").asText());
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong())).isAfter(Instant.now());
    }

    /** §2.5 */
    @Test
    void aUserSeesHimselfHisRoleAndHisWorkspace() {
        JsonNode me = me();

        assertThat(me.path("email").asText()).isEqualTo(workspace.credentials().email());
        assertThat(Json.texts(me.path("workspaceMember").path("roles"), "label"))
                .containsExactly("Admin");
        assertThat(me.path("currentUserWorkspace").path("permissionFlags").toString())
                .contains("DATA_MODEL");
        assertThat(me.path("currentWorkspace").path("subdomain").asText()).isEqualTo(workspace.subdomain());
        assertThat(me.path("currentWorkspace").path("activationStatus").asText())
                .isEqualTo("ACTIVE");
    }

    /** §3.1: {@code userFriendlyMessage} may be an object here, so it is read as untyped JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "tampered"})
    void aTokenThatThePlatformDidNotSignIsUnauthenticated(String kind) {
        String forged = kind.equals("garbage") ? kind : access().substring(0, access().lastIndexOf('.') + 1) + "AAAA";
        Caller stranger = workspace.nobody().withToken(forged);

        assertThat(stranger.account(ME).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(stranger.core("query People { people(first: 1) { edges { node { id } } } }")
                        .code())
                .isEqualTo("UNAUTHENTICATED");
    }

    /** §2.4 */
    @Test
    void aRenewedAccessTokenWorks() {
        Tokens renewed = Tokens.in(accounts.renew(signedIn().refresh()), "renewToken");

        assertThat(workspace.nobody().withToken(renewed.access()).account(ME).text("currentUser.email"))
                .isEqualTo(workspace.credentials().email());
    }

    /** §2.4: hence one lock per session, and the new token stored before anybody is answered. */
    @Test
    void aRefreshTokenRotatesAndTheOldOneStillWorksForAWhile() {
        String first = signedIn().refresh();
        String second = Tokens.in(accounts.renew(first), "renewToken").refresh();

        assertThat(second).isNotEqualTo(first);
        assertThat(accounts.renew(first).succeeded()).isTrue();
        assertThat(accounts.renew(second).succeeded()).isTrue();
    }

    /** §2.4 */
    @Test
    void renewingWithAnAccessTokenIsForbidden() {
        assertThat(accounts.renew(access()).fault()).isEqualTo("FORBIDDEN/INVALID_JWT_TOKEN_TYPE");
    }

    /** §2.4 */
    @Test
    void renewingWithGarbageIsUnauthenticated() {
        assertThat(accounts.renew("garbage").code()).isEqualTo("UNAUTHENTICATED");
    }

    /** §2.3: somebody who is in no workspace yet reads no records. */
    @Test
    void aTokenWithoutWorkspaceReadsNoRecords() {
        Reply visit = accounts.signIn(workspace.credentials());
        Caller visitor = workspace.nobody().withToken(visit.text("signIn.tokens.accessOrWorkspaceAgnosticToken.token"));

        assertThat(visitor.core("query People { people(first: 1) { edges { node { id } } } }")
                        .succeeded())
                .isFalse();
    }

    /** §2.1: do not take the header for isolation. */
    @ParameterizedTest
    @ValueSource(strings = {"neighbour", "null", ""})
    void aUsersWorkspaceIsTheTokensWhateverTheOriginSays(String header) {
        String origin = header.equals("neighbour") ? workspace.server().neighbour() : header;

        Reply reply = admin.from(origin).account("query Who { currentWorkspace { id } }");

        assertThat(reply.text("currentWorkspace.id")).isEqualTo(workspace.id());
    }

    /** §2.6: the scheme is matched without regard to case. */
    @ParameterizedTest
    @ValueSource(strings = {"bearer", "BEARER", "Bearer"})
    void theSchemeMayBeSpeltInAnyCase(String scheme) {
        Caller caller = workspace.nobody().withAuthorization(scheme + " " + access());

        assertThat(caller.account(ME).succeeded()).isTrue();
    }

    /** §2.5: data null for the field that was denied. §9 step 7 and the roles of §2.5 on the way. */
    @Test
    void whatARoleDeniesIsForbidden() {
        assumeTrue(workspace.ours(), "a member would stay in a workspace that is not ours");
        Caller reader = memberWithRole(role("Reader"));

        assertThat(reader.core("query People { people(first: 1) { edges { node { id } } } }")
                        .succeeded())
                .isTrue();
        Reply denied = new Calls(reader).create(Map.of("name", "not allowed"));
        assertThat(denied.fault()).isEqualTo("FORBIDDEN/PERMISSION_DENIED");
        assertThat(denied.data().path("createContractCall").isNull()).isTrue();
    }

    private String role(String label) {
        Map<String, Object> role = Map.of(
                "label", Mark.unique(label + " "), "canReadAllObjectRecords", true, "canUpdateAllObjectRecords", false);
        return admin.metadata(
                        "mutation Role($r: CreateRoleInput!) { createOneRole(createRoleInput: $r) { id label } }",
                        Map.of("r", role))
                .text("createOneRole.id");
    }

    private Caller memberWithRole(String roleId) {
        Credentials who = Credentials.invented("reader-");
        String hash =
                admin.account("query Hash { currentWorkspace { inviteHash } }").text("currentWorkspace.inviteHash");
        accounts.join(who, hash).at("signUpInWorkspace");
        Map<String, Object> mine = Map.of("f", Where.equal("userEmail", who.email()));
        String member = admin.core(
                        "query Member($f: WorkspaceMemberFilterInput!) { workspaceMember(filter: $f) { id } }", mine)
                .text("workspaceMember.id");
        admin.metadata(ASSIGN, Map.of("m", member, "r", roleId)).at("updateWorkspaceMemberRole");
        return workspace
                .nobody()
                .withToken(accounts.tokens(who, workspace.origin()).access());
    }
}
