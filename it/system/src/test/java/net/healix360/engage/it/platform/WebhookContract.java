package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.platform.HookReceiver.Delivery;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the platform tells of itself: signed hints, in any order (§7). */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WebhookContract extends Topic {
    private static final String SECRET = "a shared secret";
    private static final String CREATE =
            "mutation Subscribe($i: CreateWebhookInput!) { createWebhook(input: $i) { id } }";
    private static final String DELETE = "mutation Forget($id: UUID!) { deleteWebhook(id: $id) { id } }";

    private final List<String> subscriptions = new ArrayList<>();
    private HookReceiver receiver;

    WebhookContract(ContractWorkspace workspace) {
        super(workspace);
    }

    @BeforeAll
    void listen() {
        assumeTrue(
                workspace.hooks().isPresent(),
                "the server cannot reach this machine: PLATFORM_CONTRACT_WEBHOOK_BASE is not set");
        receiver = new HookReceiver(workspace.hooks().orElseThrow());
    }

    @AfterEach
    void forget() {
        subscriptions.forEach(id -> admin.account(DELETE, Map.of("id", id)).at("deleteWebhook"));
        subscriptions.clear();
    }

    @AfterAll
    void stop() {
        if (receiver != null) {
            receiver.close();
        }
    }

    /** The path at which these events arrive. */
    private String subscribed(String... operations) {
        String path = "/" + Mark.unique("hook-");
        Map<String, Object> wanted = Map.of(
                "targetUrl", receiver.target(path).toString(), "operations", List.of(operations), "secret", SECRET);
        subscriptions.add(admin.account(CREATE, Map.of("i", wanted)).text("createWebhook.id"));
        return path;
    }

    private static ConditionFactory patiently(String what) {
        return Awaitility.await(what).pollInterval(Duration.ofMillis(50)).atMost(Duration.ofSeconds(30));
    }

    private Delivery awaited(String path, String event, String recordId) {
        return patiently(event + " of " + recordId)
                .until(
                        () -> receiver.at(path).stream()
                                .filter(delivery -> delivery.event().equals(event)
                                        && delivery.recordId().equals(recordId))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    @Test
    void aDeliveryIsSignedOverItsTimestampAndRawBody() throws GeneralSecurityException {
        String path = subscribed("contractCall.created");
        String id = calls.made(Map.of("name", "signed ಕನ್ನಡ"));

        Delivery delivery = awaited(path, "contractCall.created", id);

        String timestamp = delivery.header("webhook-timestamp");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal((timestamp + ":" + delivery.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(delivery.header("webhook-signature"))
                .isEqualTo(HexFormat.of().formatHex(signature));
        assertThat(delivery.header("webhook-nonce")).isNotEmpty();
        assertThat(Instant.ofEpochMilli(Long.parseLong(timestamp)))
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(5)),
                        Instant.now().plus(Duration.ofMinutes(5)));
    }

    @Test
    void aDeliveryCarriesTheWholeRecordWithoutItsRelatives() {
        String path = subscribed("contractCall.*");
        String id = calls.made(
                Map.of("durationSec", 4, "patientId", workspace.people().made()));

        JsonNode event = awaited(path, "contractCall.created", id).json();

        assertThat(event.path("workspaceId").asText()).isEqualTo(workspace.id());
        assertThat(event.path("objectMetadata").path("nameSingular").asText()).isEqualTo("contractCall");
        assertThat(event.path("workspaceMemberId").asText()).isNotEmpty();
        assertThat(event.path("webhookId").asText()).isEqualTo(subscriptions.get(0));
        assertThat(event.path("record").path("durationSec").asInt()).isEqualTo(4);
        assertThat(event.path("record").path("patientId").asText()).isNotEmpty();
        assertThat(event.path("record").has("patient")).isFalse();
        assertThat(event.has("updatedFields")).isFalse();
    }

    /** §4.7: an update that changes nothing emits no event. */
    @Test
    void anUpdateTellsWhatChangedAndOneWithoutChangeTellsNothing() {
        String path = subscribed("contractCall.updated");
        String id = calls.made(Map.of("name", "before"));
        calls.update(id, Map.of("name", "before")).at("updateContractCall");
        calls.update(id, Map.of("name", "after")).at("updateContractCall");

        Delivery update = awaited(path, "contractCall.updated", id);

        assertThat(update.json().path("record").path("name").asText()).isEqualTo("after");
        assertThat(Json.list(update.json().path("updatedFields")))
                .anyMatch(field -> field.asText().equals("name"));
        assertThat(receiver.at(path)).hasSize(1);
    }

    @Test
    void everyActionHasItsEvent() {
        String path = subscribed("contractCall.*");
        String id = calls.made(Map.of("name", "short life"));
        calls.delete(id).at("deleteContractCall");
        calls.restore(id).at("restoreContractCall");
        calls.destroy(id).at("destroyContractCall");

        for (String action : List.of("created", "deleted", "restored", "destroyed")) {
            awaited(path, "contractCall." + action, id);
        }
    }

    @Test
    void anUpsertIsACreationOrAnUpdate() {
        String path = subscribed("contractCall.*");
        String key = Mark.unique("hook-");
        String id = calls.upsert(Map.of("externalId", key)).text("createContractCall.id");
        awaited(path, "contractCall.created", id);

        calls.upsert(Map.of("externalId", key, "durationSec", 2)).at("createContractCall");

        awaited(path, "contractCall.updated", id);
    }

    @Test
    void everyRecordOfABatchHasItsOwnDelivery() {
        String path = subscribed("contractCall.created");

        Reply batch = calls.createAll(List.of(Map.of("name", "a"), Map.of("name", "b"), Map.of("name", "c")));

        for (String id : Json.texts(batch.at("createContractCalls"), "id")) {
            awaited(path, "contractCall.created", id);
        }
        assertThat(receiver.at(path)).hasSize(3);
    }

    @Test
    void aProgramIsNoUserInTheEvent() {
        String path = subscribed("contractCall.created");
        String id = new Calls(workspace.key()).made(Map.of("name", "by a program"));

        JsonNode event = awaited(path, "contractCall.created", id).json();

        assertThat(event.has("userId")).isFalse();
        assertThat(event.has("workspaceMemberId")).isFalse();
        assertThat(event.path("record").path("createdBy").path("source").asText())
                .isEqualTo("API");
    }

    @Test
    void nobodyHearsOfWhatHeDidNotAskFor() {
        String deaf = subscribed("person.*", "contractCall.destroyed");
        String all = subscribed("*.*");
        String id = calls.made(Map.of("name", "not for everybody"));

        awaited(all, "contractCall.created", id);

        assertThat(receiver.at(deaf)).isEmpty();
    }

    @Test
    void whoForgetsASubscriptionHearsNothingMore() {
        String gone = subscribed("contractCall.*");
        forget();
        String still = subscribed("contractCall.*");
        String id = calls.made(Map.of("name", "later"));

        awaited(still, "contractCall.created", id);

        assertThat(receiver.at(gone)).isEmpty();
    }

    /** §7: the list shows what there is. */
    @Test
    void aSubscriptionIsListed() {
        String path = subscribed("contractCall.*");

        assertThat(Json.texts(
                        admin.account("query Hooks { webhooks { id targetUrl } }")
                                .at("webhooks"),
                        "targetUrl"))
                .contains(receiver.target(path).toString());
    }
}
