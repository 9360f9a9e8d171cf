package net.healix360.engage.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The replies are those of reference/platform-graphql.md §3. */
class PlatformReplyTest {

    @Test
    void dataIsData() {
        assertThat(data(200, "{\"data\":{\"calls\":[]}}").containsKey("calls")).isTrue();
        assertThat(data(200, "{\"data\":{\"calls\":[]},\"errors\":[]}").containsKey("calls"))
                .isTrue();
    }

    @Test
    void anErrorWithHttp200IsAFault() {
        PlatformFault fault = fault(200, """
                {"errors":[{"message":"Object metadata not found","extensions":{"code":"BAD_USER_INPUT"}}],"data":null}
                """);

        assertThat(fault).hasMessage("Object metadata not found");
        assertThat(fault.isPassing()).isFalse();
        assertThat(fault.isRefusedLogin()).isTrue();
    }

    @Test
    void anErrorBesideDataIsAFault() {
        assertThat(fault(200, "{\"errors\":[{\"message\":\"half\"}],\"data\":{\"calls\":[]}}"))
                .hasMessage("half");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[{\"message\":\"Too many\",\"extensions\":{\"code\":\"BAD_USER_INPUT\",\"subCode\":\"LIMIT_REACHED\"}}]}",
                "{\"errors\":[{\"message\":\"Limit reached (100 tokens per 60000 ms)\"}]}",
                "{\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}",
                "{\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"TIMEOUT\"}}]}"
            })
    void throttlingAndInnerFaultsAreWorthTheSameCallLater(String reply) {
        assertThat(fault(200, reply).told()).isInstanceOf(UnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"This API Key is revoked", "This API Key is expired"})
    void aDeadKeyIsNoReasonToGiveUpWritesForGood(String message) {
        String reply = "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]}";

        assertThat(fault(200, reply).told()).isInstanceOf(UnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN,Permission denied,NOT_ALLOWED",
        "NOT_FOUND,Record not found,NOT_FOUND",
        "BAD_USER_INPUT,A duplicate entry was detected,DUPLICATE",
        "BAD_USER_INPUT,Invalid value,INVALID"
    })
    void whatThePlatformRefusesIsToldWithItsReason(String code, String message, RefusedException.Reason reason) {
        String reply = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code);

        assertThat(fault(200, reply).told())
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void aStatusThatMeansLaterIsUnavailableWhateverItSays(int status) {
        assertThatThrownBy(() -> data(status, "{\"data\":{}}")).isInstanceOf(UnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":null}", "{\"data\":[]}", "{\"errors\":{},\"data\":null}"})
    void aReplyWithoutDataAndWithoutErrorsIsUnavailable(String reply) {
        assertThatThrownBy(() -> data(200, reply)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void anErrorWithoutAnyOfTheUsualMembersIsAFaultNevertheless() {
        assertThat(fault(400, "{\"errors\":[{\"extensions\":\"odd\"}]}").isPassing())
                .isFalse();
        assertThatThrownBy(() -> data(200, "{\"errors\":[\"just text\"]}")).isInstanceOf(PlatformFault.class);
    }

    @Test
    void aLostRaceAndAnOperationOfAnotherReleaseAreRecognised() {
        assertThat(fault(200, "{\"errors\":[{\"message\":\"A duplicate entry was detected\"}]}")
                        .isDuplicate())
                .isTrue();
        assertThat(fault(200, "{\"errors\":[{\"message\":\"Cannot query field \\\"x\\\" on type \\\"Query\\\".\"}]}")
                        .isUnknownOperation())
                .isTrue();
    }

    private static PlatformFault fault(int status, String reply) {
        return catchThrowableOfType(PlatformFault.class, () -> data(status, reply));
    }

    private static JsonObject data(int status, String reply) {
        return PlatformReply.data(
                status, Json.createReader(new StringReader(reply)).readObject());
    }
}
