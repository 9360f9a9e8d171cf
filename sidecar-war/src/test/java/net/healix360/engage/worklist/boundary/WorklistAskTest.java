package net.healix360.engage.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.worklist.entity.ListPlace;
import net.healix360.engage.worklist.entity.WorklistQuestion;
import org.junit.jupiter.api.Test;

class WorklistAskTest {

    @Test
    void whoAsksForNothingSpecialGetsTheUsualPageOfAll() {
        assertThat(WorklistAsk.read(null, null, null, null, null)).isEqualTo(WorklistQuestion.ALL);
    }

    @Test
    void whatIsAskedIsUnderstood() {
        ListPlace place = new ListPlace(4.25, Instant.parse("2026-04-10T06:30:00.5Z"), "an id");

        WorklistQuestion question = WorklistAsk.read("attempt_2, attempt_3", " Rao 98 ", null, "1000", place.text());

        assertThat(question.types()).containsExactlyInAnyOrder(TaskType.ATTEMPT_2, TaskType.ATTEMPT_3);
        assertThat(question.words()).containsExactly("rao", "98");
        assertThat(question.limit()).isEqualTo(1000);
        assertThat(question.after()).contains(place);
    }

    @Test
    void everyWrongValueIsNamed() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> WorklistAsk.read("calls,", "x".repeat(101), null, "1001", "nonsense"));

        assertThat(refused.problem().status()).isEqualTo(400);
        assertThat(refused.problem().errors())
                .extracting(FieldError::field)
                .containsExactly("type", "q", "limit", "cursor");
    }
}
