package net.healix360.engage.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.platform.control.faults.FaultPlan;
import net.healix360.engage.platform.control.faults.FaultSwitches;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.testing.TestPlatform;
import net.healix360.engage.platform.testing.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final String SECRET = "a shared secret";

    private record Delivery(String timestamp, String nonce, String signature, String body) {
        Map<String, Object> json() {
            return JsonTree.object(JsonTree.parse(body));
        }
    }

    private final TestWorkspace workspace = TestPlatform.shared().newWorkspace().withCalls();
    private final List<Delivery> deliveries = Collections.synchronizedList(new ArrayList<>());
    private HttpServer receiver;

    /** Deliveries run in the writer's own thread here, so they are there when the write returns. */
    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            deliveries.add(new Delivery(
                    headers.getFirst("X-Twenty-Webhook-Timestamp"),
                    headers.getFirst("X-Twenty-Webhook-Nonce"),
                    headers.getFirst("X-Twenty-Webhook-Signature"),
                    body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        TestPlatform.shared().platform().faults().follow(FaultPlan.NONE);
        receiver.stop(0);
    }

    private String subscribe(String... operations) {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        return workspace
                .metadata(
                        "mutation($i: CreateWebhookInput!) { createWebhook(input: $i) { id secret } }",
                        Map.of("i", Map.of("targetUrl", url, "operations", List.of(operations), "secret", SECRET)))
                .text("createWebhook.id");
    }

    private List<String> events() {
        return deliveries.stream()
                .map(delivery -> (String) delivery.json().get("eventName"))
                .toList();
    }

    @Test
    void a_delivery_is_signed_over_its_timestamp_and_raw_body() throws GeneralSecurityException {
        subscribe("call.created");
        workspace.createCall(Map.of("name", "signed"));
        Delivery delivery = deliveries.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of()
                .formatHex(
                        mac.doFinal((delivery.timestamp() + ":" + delivery.body()).getBytes(StandardCharsets.UTF_8)));
        assertThat(delivery.signature()).isEqualTo(expected);
        assertThat(delivery.nonce()).isNotBlank();
        assertThat(Long.parseLong(delivery.timestamp()))
                .isEqualTo(TestPlatform.shared().clock().millis());
    }

    @Test
    void a_delivery_carries_the_whole_record_without_its_relatives() {
        subscribe("call.*");
        String id = workspace.createCall(Map.of("durationSec", 4));
        Map<String, Object> event = deliveries.get(0).json();
        assertThat(event).containsEntry("eventName", "call.created").containsKeys("workspaceMemberId", "webhookId");
        assertThat(JsonTree.object(event.get("record")))
                .containsEntry("id", id)
                .containsEntry("durationSec", 4L)
                .containsKeys("patientId", "externalId", "createdBy")
                .doesNotContainKey("patient");
        assertThat(event).doesNotContainKey("updatedFields");
    }

    @Test
    void an_update_tells_which_fields_changed_and_one_without_change_tells_nothing() {
        subscribe("call.updated");
        String id = workspace.createCall(Map.of("name", "before"));
        String update = "mutation($id: UUID!) { updateCall(id: $id, data: {name: \"after\"}) { id } }";
        workspace.graphql(update, Map.of("id", id)).at("updateCall");
        workspace.graphql(update, Map.of("id", id)).at("updateCall");
        assertThat(deliveries).hasSize(1);
        assertThat(deliveries.get(0).json()).containsEntry("updatedFields", List.of("name"));
    }

    @Test
    void every_action_has_its_event() {
        subscribe("*.*");
        String id = workspace.createCall(Map.of());
        for (String operation : List.of("deleteCall", "restoreCall", "destroyCall")) {
            workspace
                    .graphql("mutation($id: UUID!) { " + operation + "(id: $id) { id } }", Map.of("id", id))
                    .at(operation);
        }
        assertThat(events()).containsExactly("call.created", "call.deleted", "call.restored", "call.destroyed");
    }

    @Test
    void nobody_hears_of_what_he_did_not_ask_for() {
        subscribe("person.*", "call.deleted");
        workspace.createCall(Map.of());
        assertThat(deliveries).isEmpty();
    }

    @Test
    void a_program_is_no_user_in_the_event() {
        String key = workspace.apiKey("sidecar");
        subscribe("person.created");
        TestPlatform.shared()
                .graphql(key, "mutation { createPerson(data: {city: \"x\"}) { id } }")
                .at("createPerson");
        assertThat(deliveries.get(0).json()).doesNotContainKeys("userId", "workspaceMemberId");
    }

    @Test
    void a_deleted_subscription_hears_nothing_more() {
        String id = subscribe("*.*");
        workspace
                .metadata("mutation($id: UUID!) { deleteWebhook(id: $id) { id } }", Map.of("id", id))
                .at("deleteWebhook.id");
        workspace.createCall(Map.of());
        assertThat(deliveries).isEmpty();
        assertThat(workspace.metadata("{ webhooks { id } }").at("webhooks")).isEqualTo(List.of());
    }

    @Test
    void an_update_of_an_upsert_is_an_update() {
        subscribe("call.*");
        String upsert = "mutation($d: CallCreateInput!) { createCall(data: $d, upsert: true) { id } }";
        workspace
                .graphql(upsert, Map.of("d", Map.of("externalId", "k", "durationSec", 1)))
                .at("createCall");
        workspace
                .graphql(upsert, Map.of("d", Map.of("externalId", "k", "durationSec", 2)))
                .at("createCall");
        assertThat(events()).containsExactly("call.created", "call.updated");
    }

    @Test
    void faults_duplicate_and_forget_deliveries() {
        subscribe("call.created");
        FaultSwitches faults = TestPlatform.shared().platform().faults();
        faults.follow(FaultPlan.from(Map.of("webhooks", Map.of("duplicate", true))));
        workspace.createCall(Map.of());
        assertThat(deliveries).hasSize(2);
        faults.follow(FaultPlan.from(Map.of("webhooks", Map.of("forget", true))));
        workspace.createCall(Map.of());
        assertThat(deliveries).hasSize(2);
    }

    @Test
    void a_target_that_is_no_web_address_is_refused() {
        assertThat(workspace
                        .metadata(
                                "mutation { createWebhook(input: {targetUrl: \"file:///x\", operations: [\"*.*\"]}) { id } }")
                        .fault())
                .startsWith("BAD_USER_INPUT");
    }

    @Test
    void a_changed_subscription_hears_what_it_asks_for_now() {
        String id = subscribe("call.created");
        assertThat(workspace
                        .metadata(
                                "mutation($i: UpdateWebhookInput!) { updateWebhook(input: $i) { id operations targetUrl } }",
                                Map.of("i", Map.of("id", id, "update", Map.of("operations", List.of("call.deleted")))))
                        .at("updateWebhook.operations"))
                .isEqualTo(List.of("call.deleted"));
        String call = workspace.createCall(Map.of());
        assertThat(deliveries).isEmpty();
        workspace
                .graphql("mutation($id: UUID!) { deleteCall(id: $id) { id } }", Map.of("id", call))
                .at("deleteCall.id");
        assertThat(deliveries).hasSize(1);
    }

    @Test
    void a_subscription_of_another_workspace_cannot_be_changed() {
        String id = subscribe("call.created");
        TestWorkspace other = TestPlatform.shared().newWorkspace();
        assertThat(other.metadata(
                                "mutation($i: UpdateWebhookInput!) { updateWebhook(input: $i) { id } }",
                                Map.of("i", Map.of("id", id, "update", Map.of("operations", List.of("*.*")))))
                        .fault())
                .startsWith("NOT_FOUND");
    }

    @Test
    void a_fault_for_one_workspace_leaves_the_others_alone() {
        subscribe("call.created");
        TestWorkspace other = TestPlatform.shared().newWorkspace();
        FaultSwitches faults = TestPlatform.shared().platform().faults();
        faults.follow(FaultPlan.from(Map.of("workspace", other.subdomain(), "webhooks", Map.of("forget", true))));
        workspace.createCall(Map.of());
        assertThat(deliveries).hasSize(1);
        faults.follow(FaultPlan.from(Map.of("workspace", workspace.subdomain(), "webhooks", Map.of("forget", true))));
        workspace.createCall(Map.of());
        assertThat(deliveries).hasSize(1);
    }

    @Test
    void a_delivery_that_was_not_taken_is_not_sent_again() {
        receiver.removeContext("/hook");
        receiver.createContext("/hook", exchange -> {
            deliveries.add(new Delivery("", "", "", "refused"));
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        subscribe("call.created");
        workspace.createCall(Map.of());
        workspace.createCall(Map.of());
        assertThat(deliveries).hasSize(2);
    }

    @Test
    void the_order_of_deliveries_may_be_turned_around() {
        subscribe("call.created");
        TestPlatform.shared().platform().faults().follow(FaultPlan.from(Map.of("webhooks", Map.of("reorder", true))));
        workspace
                .graphql("mutation { createCalls(data: [{name: \"first\"}, {name: \"second\"}]) { id } }")
                .at("createCalls");
        assertThat(deliveries)
                .extracting(delivery ->
                        JsonTree.object(delivery.json().get("record")).get("name"))
                .containsExactly("second", "first");
    }
}
