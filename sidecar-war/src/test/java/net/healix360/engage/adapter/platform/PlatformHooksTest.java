package net.healix360.engage.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.entity.ChangeHint;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformHooksTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final String SECRET = "the platform's secret";
    private static final String SLOT = "{\"id\":\"s1\",\"updatedAt\":\"2026-04-10T06:30:00.000Z\",\"doctorId\":null,"
            + "\"clinicId\":\"c\",\"dayOfWeek\":\"MONDAY\",\"startTime\":\"\",\"endTime\":\"\",\"externalId\":\"\"}";

    private final PlatformHooks hooks = new PlatformHooks(
            new RecordMappings(Optional.empty()), Clock.fixed(NOON, ZoneOffset.UTC), SECRET, "X-Twenty-Webhook-");
    private int deliveries;

    @Test
    void aWholeRecordIsTold() {
        ChangeHint hint = deliver("visitSlot.updated", SLOT).orElseThrow();

        assertThat(hint.kind()).isEqualTo(RecordKind.VISIT_SLOT);
        assertThat(hint.record())
                .hasValueSatisfying(slot -> assertThat(slot.text("dayOfWeek")).contains("MONDAY"));
    }

    @Test
    void aPartOfARecordOrAnUnknownActionIsReadAgain() {
        assertThat(deliver("visitSlot.updated", "{\"id\":\"s1\"}").orElseThrow().record())
                .isEmpty();
        assertThat(deliver("visitSlot.upserted", SLOT).orElseThrow().record()).isEmpty();
    }

    @Test
    void aDestroyedRecordIsGone() {
        assertThat(deliver("visitSlot.destroyed", SLOT).orElseThrow().destroyed())
                .isTrue();
    }

    @Test
    void whatIsNotOursIsLeftAlone() {
        assertThat(deliver("workflowRun.created", "{\"id\":\"w\"}")).isEmpty();
    }

    @Test
    void theSameDeliveryTwiceIsHeardOnce() {
        byte[] body = body("visitSlot.updated", SLOT);
        Map<String, String> headers = headers(NOON.toEpochMilli(), body, SECRET);

        assertThat(hooks.read(headers::get, body)).isPresent();
        assertThat(hooks.read(headers::get, body)).isEmpty();
    }

    @Test
    void aForeignSecretAnOldTimeOrAChangedBodyIsRefused() {
        byte[] body = body("visitSlot.updated", SLOT);
        long now = NOON.toEpochMilli();

        assertThat(refused(headers(now, body, "another secret"), body)).isEqualTo(401);
        assertThat(refused(headers(now - 301_000, body, SECRET), body)).isEqualTo(401);
        assertThat(refused(headers(now + 301_000, body, SECRET), body)).isEqualTo(401);
        assertThat(refused(headers(now, body, SECRET), body("visitSlot.destroyed", SLOT)))
                .isEqualTo(401);
        assertThat(refused(Map.of(), body)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"eventName\":7}",
                "{\"eventName\":\"visitSlot.updated\"}",
                "{\"eventName\":\"visitSlot.updated\",\"record\":{\"id\":5}}",
                "{\"eventName\":\"visitSlot.updated\",\"record\":[]}"
            })
    void whatIsGenuineAndMakesNoSenseIsABadRequest(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);

        assertThat(refused(headers(NOON.toEpochMilli(), body, SECRET), body)).isEqualTo(400);
    }

    private int refused(Map<String, String> headers, byte[] body) {
        return catchThrowableOfType(ProblemException.class, () -> hooks.read(headers::get, body))
                .problem()
                .status();
    }

    private Optional<ChangeHint> deliver(String event, String record) {
        byte[] body = body(event, record);
        return hooks.read(headers(NOON.toEpochMilli(), body, SECRET)::get, body);
    }

    private static byte[] body(String event, String record) {
        return "{\"eventName\":\"%s\",\"record\":%s,\"more\":{}}"
                .formatted(event, record)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> headers(long millis, byte[] body, String secret) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Twenty-Webhook-Timestamp", Long.toString(millis));
        headers.put("X-Twenty-Webhook-Nonce", "nonce-" + deliveries++);
        headers.put("X-Twenty-Webhook-Signature", sign(millis, body, secret));
        return headers;
    }

    /** As the platform does it (reference/platform-graphql.md §7). */
    private static String sign(long millis, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((millis + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
