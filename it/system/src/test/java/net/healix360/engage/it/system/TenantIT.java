package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A third hospital comes to the running product, works, and goes again. */
class TenantIT {
    private static final String NAME = "lakeside";
    private static Stack stack;
    private static Engage.Result added;

    @BeforeAll
    static void aHospitalIsAdded() {
        Stack before = Stack.up();
        added = before.engage().run("tenant", "add", NAME, "--agents", "3", "--demo", "--display-name", "Lake Side");
        stack = before.now();
    }

    @AfterAll
    static void andDeleted() {
        List<Long> pids = stack.now().status().parts().stream()
                .filter(part -> part.name().endsWith("-" + NAME))
                .map(part -> part.pid())
                .toList();

        Engage.Result deleted = stack.engage().run("tenant", "delete", NAME, "--yes");

        assertThat(deleted.exit()).as(deleted.output()).isZero();
        assertThat(deleted.output()).contains("workspace " + NAME + " stays");
        assertThat(pids).isNotEmpty().noneMatch(Processes::alive);
        assertThat(stack.now().status().parts()).noneMatch(part -> part.name().endsWith("-" + NAME));
        assertThat(stack.engage().home().resolve("volumes").resolve(NAME)).doesNotExist();
    }

    @Test
    void theHandOverSaysEverythingThatWhoeverTakesItMustKnow() {
        assertThat(added.exit()).as(added.output()).isZero();
        assertThat(added.output())
                .contains("Hospital lakeside (Lake Side) is ready")
                .contains("http://lakeside.engage.localhost:")
                .contains("/webhooks/ozonetel/missed-call?token=")
                .contains("./engage tenant delete lakeside")
                .contains(hospital().admin().password())
                .contains(hospital().agent(2).agentId());
    }

    @Test
    void statusShowsItsPartsAndItsPeople() {
        assertThat(stack.status().ready()).isTrue();
        assertThat(stack.status().part("sidecar-lakeside").ready()).isTrue();
        assertThat(stack.status().part("redis-lakeside").ready()).isTrue();
        assertThat(hospital().agents()).hasSize(3);
        assertThat(stack.status().logins()).extracting(Login::email).noneMatch(email -> email.startsWith("replica"));
    }

    @Test
    void itsEventsReachItAndNoOtherHospital() {
        String agent = hospital().agent(1).agentId();
        stack.dispatcher().take(VendorEvent.agent(agent, "login"));

        try (Session supervisor = hospital().asSupervisor();
                Session stranger = stack.ramaiah().asSupervisor()) {
            assertThat(supervisor.floor().agentIds()).hasSize(3);
            Patience.soon("the event is on its floor")
                    .until(() -> !supervisor.floor().stateOf(agent).equals("OFFLINE"));
            assertThat(stranger.floor().agentIds()).doesNotContain(agent);
        }
    }

    @Test
    void itsReplicaReaderReadsEverythingAndChangesNothing() {
        Map<String, String> told = stack.engage().settings("tenants/lakeside.env");
        Platform.Member reader = stack.platform()
                .signIn(
                        told.get("PLATFORM_SYNC_EMAIL"),
                        told.get("PLATFORM_SYNC_PASSWORD"),
                        hospital().origin());

        assertThat(reader.count("people")).isPositive();
        assertThat(reader.count("workspaceMembers")).isGreaterThan(6);
        assertThatThrownBy(() -> reader.ask(
                        "mutation Write($d: ClinicCreateInput!) { createClinic(data: $d) { id } }",
                        Map.of("d", Map.of("name", "Mine"))))
                .hasMessageContaining("PERMISSION_DENIED");
    }

    @Test
    void itsKeyMayKeepAWebhook() {
        Map<String, String> told = stack.engage().settings("tenants/lakeside.env");
        Platform.Member key = new Platform.Member(
                stack.platform(), told.get("PLATFORM_API_KEY"), hospital().origin());

        String id = key.administer(
                        "mutation Hook($i: CreateWebhookInput!) { createWebhook(input: $i) { id } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "targetUrl", told.get("TELEPHONY_CALLBACK_URL") + "/webhooks/platform",
                                        "operations", List.of("call.*"),
                                        "secret", told.get("PLATFORM_WEBHOOK_SECRET"))))
                .at("/createWebhook/id")
                .asText();

        assertThat(id).isNotEmpty();
        key.administer("mutation Gone($id: UUID!) { deleteWebhook(id: $id) { id } }", Map.of("id", id));
    }

    @Test
    void theRunningLauncherKeepsItAlive() {
        long before = stack.now().status().part("redis-lakeside").pid();
        Processes.kill(before);

        Patience.atLast("its Redis is back").until(() -> {
            var part = stack.engage().status().part("redis-lakeside");
            return part.ready() && part.pid() != before;
        });
        Patience.atLast("its sidecar has found it").until(() -> hospital().isReady());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tenant add Lakeside | cannot name a hospital",
                "tenant add lakeside | There is a hospital lakeside already",
                "tenant add ramaiah | There is a hospital ramaiah already",
                "tenant add riverside --did 918041763400 | belongs to hospital ramaiah",
                "tenant add riverside --zone Mars/Base | is no time zone",
                "tenant add riverside --agents 0 | 1 to 99",
                "tenant delete ramaiah --yes | belongs to the demo",
                "tenant delete nobody --yes | There is no hospital nobody",
                "tenant delete lakeside | nothing was removed"
            })
    void whatCannotBeDoneIsSaidInASentenceAndChangesNothing(String command, String reason) {
        Engage.Result refused = stack.engage().run(command.split(" "));

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output()).contains(reason).doesNotContain("Exception");
        assertThat(stack.engage().run("tenant", "list").output())
                .contains("lakeside")
                .doesNotContain("riverside");
    }

    @Test
    void withNothingRunningAHospitalIsPreparedForTheNextStart() {
        Engage idle = Engage.withFreshHome();
        try {
            Engage.Result prepared = idle.run("tenant", "add", "hillside");

            assertThat(prepared.exit()).as(prepared.output()).isZero();
            assertThat(prepared.output()).contains("the next ./engage up starts it");
            assertThat(idle.run("tenant", "list").output()).contains("hillside");
            assertThat(idle.run("tenant", "delete", "hillside", "--yes").exit()).isZero();
            assertThat(idle.run("tenant", "list").output()).doesNotContain("hillside");
        } finally {
            idle.run("down", "--clean");
        }
    }

    private static Hospital hospital() {
        return stack.hospital(NAME);
    }
}
