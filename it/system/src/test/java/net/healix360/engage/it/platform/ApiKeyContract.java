package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs: what an API key may, whose records it reads, and how it ends (§2.1, §2.5, §2.6). */
abstract class ApiKeyContract extends Topic {
    private static final String WHO = "query Who { currentWorkspace { id subdomain } }";
    private static final String PEOPLE = "query People { people(first: 1) { edges { node { id } } } }";

    private final Keys keys = workspace.keys();

    ApiKeyContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** §2.1: what the sidecar asks at boot. */
    @Test
    void aKeyKnowsItsWorkspace() {
        Reply reply = workspace.key().account(WHO);

        assertThat(reply.text("currentWorkspace.id")).isEqualTo(workspace.id());
        assertThat(reply.text("currentWorkspace.subdomain")).isEqualTo(workspace.subdomain());
    }

    /** §2.5 */
    @Test
    void aKeyIsNobodyInPerson() {
        Reply reply = workspace.key().account("query Me { currentUser { id } }");

        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("Forbidden resource");
    }

    /** §2.5 */
    @Test
    void aKeySeesRolesObjectsAndMembers() {
        Caller key = workspace.key();

        assertThat(key.metadata("query Roles { getRoles { id label } }").at("getRoles"))
                .isNotEmpty();
        assertThat(key.metadata("query Objects { objects(paging: {first: 5}) { edges { node { id } } } }")
                        .nodes("objects"))
                .hasSize(5);
        assertThat(key.core("query Members { workspaceMembers(first: 1) { edges { node { id userEmail } } } }")
                        .nodes("workspaceMembers"))
                .hasSize(1);
    }

    /** §2.1 and §12 fact 1: nothing on the platform's side catches a swapped key. */
    @ParameterizedTest
    @ValueSource(strings = {"neighbour", "null", ""})
    void aKeyReadsItsOwnHospitalWhateverTheOriginSays(String header) {
        String origin = header.equals("neighbour") ? workspace.server().neighbour() : header;
        String id = calls.made(Map.of("name", "only in our workspace"));
        Caller swapped = workspace.key().from(origin);

        assertThat(new Calls(swapped).read(id).text("contractCall.id")).isEqualTo(id);
        assertThat(swapped.account(WHO).text("currentWorkspace.id")).isEqualTo(workspace.id());
    }

    /** §2.6 */
    @Test
    void aRecordTellsWhichKeyWroteIt() {
        Reply reply = new Calls(workspace.key()).create(Map.of("name", "by a program"));

        assertThat(reply.text("createContractCall.createdBy.source")).isEqualTo("API");
        assertThat(reply.text("createContractCall.createdBy.name")).isEqualTo("contract key");
    }

    /** §2.6 */
    @Test
    void aRecordTellsWhichMemberWroteIt() {
        Reply reply = calls.create(Map.of("name", "by a person"));

        String me = admin.account("query Me { currentUser { workspaceMember { id } } }")
                .text("currentUser.workspaceMember.id");
        assertThat(reply.text("createContractCall.createdBy.source")).isEqualTo("MANUAL");
        assertThat(reply.text("createContractCall.createdBy.workspaceMemberId")).isEqualTo(me);
    }

    /** §2.6: not UNAUTHENTICATED, so nobody tries to renew it. */
    @Test
    void aRevokedKeyIsForbidden() {
        String id = keys.create("to be revoked");
        Caller program = workspace.program(keys.token(id));
        program.core(PEOPLE).at("people");

        keys.revoke(id);

        Reply reply = Awaitility.await("the key is dead")
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofSeconds(30))
                .until(() -> program.core(PEOPLE), answer -> !answer.succeeded());
        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("This API Key is revoked");
    }

    /** §2.6 */
    @Test
    void anExpiredKeyIsForbiddenToo() {
        String id = keys.create("expired");
        Caller program = workspace.program(keys.token(id, Instant.parse("2020-01-01T00:00:00Z")));

        Reply reply = program.core(PEOPLE);

        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("This API Key is expired");
        keys.revoke(id);
    }

    /** §2.6 */
    @Test
    void aKeyMakesNoKeys() {
        Reply reply = keys.create(workspace.key(), "child", keys.roleId("Admin"));

        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("This endpoint requires a session access token");
    }

    /** §2.5 */
    @Test
    void aKeyAssignsNoRoles() {
        String me = admin.account("query Me { currentUser { workspaceMember { id } } }")
                .text("currentUser.workspaceMember.id");

        Reply reply = workspace
                .key()
                .metadata(
                        "mutation Assign($m: UUID!, $r: UUID!) {"
                                + " updateWorkspaceMemberRole(workspaceMemberId: $m, roleId: $r) { id } }",
                        Map.of("m", me, "r", keys.roleId("Admin")));

        assertThat(reply.code()).isEqualTo("FORBIDDEN");
    }
}
