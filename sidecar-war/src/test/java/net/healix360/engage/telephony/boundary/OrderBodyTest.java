package net.healix360.engage.telephony.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.foundation.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderBodyTest {

    @Test
    void textsAreStrippedAndBlankOnesAreMissing() {
        OrderBody body = body("{\"agentId\":\" priya \",\"notes\":\"  \",\"flag\":true,\"days\":7}");

        assertThat(body.text("agentId")).contains("priya");
        assertThat(body.text("notes")).isEmpty();
        assertThat(body.text("days")).as("a number is no text").isEmpty();
        assertThat(body.flag("flag")).isTrue();
        assertThat(body.number("days")).contains(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{no json", "[]", "null", "7", "\"text\"", "{\"a\":1}}", "{\"a\":1} x"})
    void whatIsNoObjectIsRefused(String text) {
        Problem problem = refused(() -> body(text));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.slug()).isEqualTo("malformed-body");
    }

    @Test
    void nothingIsAnOrderWithoutFields() {
        assertThat(body(" ").text("agentId")).isEmpty();
    }

    @Test
    void allErrorsAreToldAtOnce() {
        OrderBody body = body("{\"notes\":\"" + "x".repeat(11) + "\",\"leadId\":7,\"action\":\"JUMP\"}");
        body.text("notes", 10);
        body.text("leadId", 10);
        body.required("action", name -> Optional.empty(), "is HOLD or MUTE");
        body.required("ucid", Optional::of, "is no UCID");

        assertThat(refused(body::refuseErrors).errors())
                .containsExactly(
                        new FieldError("notes", "has at most 10 characters"),
                        new FieldError("leadId", "is a text"),
                        new FieldError("action", "is HOLD or MUTE"),
                        new FieldError("ucid", "is missing"));
    }

    private static OrderBody body(String text) {
        return OrderBody.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).problem();
    }
}
