package net.healix360.engage.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aDocumentHasTheStandardMembersAndThoseOfTheOriginal() {
        var json = Problem.conflict("call-active", "End the call first.").toJson("req-1");
        assertThat(json.getString("type")).isEqualTo("/problems/call-active");
        assertThat(json.getString("instance")).isEqualTo("req-1");
        assertThat(json.getInt("status")).isEqualTo(409).isEqualTo(json.getInt("statusCode"));
        assertThat(json.getString("message")).isEqualTo(json.getString("detail"));
    }

    @Test
    void refusedFieldsAreListedWithTheirReason() {
        var json =
                Problem.invalid(List.of(new FieldError("email", "is missing"))).toJson("req-1");
        assertThat(json.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("email");
    }

    @Test
    void theStateBehindAConflictStandsInTheBody() {
        var json = Problem.conflict("agent-session-held", "Held.")
                .with("heldBy", "Priya")
                .toJson("r");
        assertThat(json.getString("heldBy")).isEqualTo("Priya");
    }
}
