package net.healix360.engage.adapter.sqlite;

import static net.healix360.engage.replica.entity.RecordKind.CALL;
import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.replica.control.Outbox.DeadLetter;
import net.healix360.engage.replica.control.Outbox.Depth;
import net.healix360.engage.replica.control.Outbox.Owed;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteOutboxTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    @TempDir
    private Path directory;

    private Volume volume;
    private SqliteOutbox outbox;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        outbox = new SqliteOutbox(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void fieldsComeBackAsTheyWereOldestFirst() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("callerPhone", "+919000000004");
        fields.put("durationSec", 46L);
        fields.put("agentName", "Priya \"N\" ನ");
        fields.put("isSpam", true);
        fields.put("disposition", null);
        owe(CALL, "u1", fields);
        owe(CALL, "u2", Map.of());
        owe(CALL, "u1", Map.of("disposition", "NO_ANSWER"));

        assertThat(outbox.due(2))
                .extracting(Owed::write)
                .containsExactly(new PlatformWrite(CALL, "u1", fields), new PlatformWrite(CALL, "u2", Map.of()));
        assertThat(outbox.depth()).isEqualTo(new Depth(3, 0, Optional.of(NOON)));
    }

    @Test
    void whatIsOwedSurvivesTheProcess() {
        owe(CALL, "u1", Map.of());
        volume.close();
        open();

        assertThat(outbox.due(10)).hasSize(1);
    }

    @Test
    void paidWritesAreGoneAndRefusedOnesAreKeptAside() {
        owe(CALL, "u1", Map.of());
        owe(CALL, "u2", Map.of());
        owe(CALL, "u3", Map.of());
        List<Owed> owed = outbox.due(3);
        outbox.paid(owed.subList(0, 1));
        outbox.refused(owed.get(1), "no such field");

        assertThat(outbox.due(10)).containsExactly(owed.get(2));
        assertThat(outbox.depth()).isEqualTo(new Depth(1, 1, Optional.of(NOON)));
        assertThat(outbox.deadLetters(10))
                .containsExactly(new DeadLetter(owed.get(1).id(), owed.get(1).write(), "no such field", NOON, 0));
    }

    @Test
    void aDeadLetterHoldsBackWhatIsOwedForItsRecordAndNothingElse() {
        owe(CALL, "u1", Map.of());
        outbox.refused(outbox.due(1).get(0), "no");
        owe(CALL, "u1", Map.of("disposition", "NO_ANSWER"));
        owe(CALL, "u2", Map.of());
        owe(LEAD, "u1", Map.of());

        assertThat(outbox.due(10))
                .extracting(owed -> owed.write().kind() + owed.write().key())
                .containsExactly("CALLu2", "LEADu1");
        assertThat(outbox.deadLetters(10)).extracting(DeadLetter::heldBack).containsExactly(1L);
    }

    @Test
    void aReplayedLetterIsDueAgainInItsOldPlaceAndFreesWhatWaitedBehindIt() {
        owe(CALL, "u1", Map.of());
        outbox.refused(outbox.due(1).get(0), "no");
        owe(CALL, "u1", Map.of("disposition", "NO_ANSWER"));
        long letter = outbox.deadLetters(1).get(0).id();

        assertThat(outbox.replay(letter)).isTrue();
        assertThat(outbox.due(10)).hasSize(2).first().extracting(Owed::id).isEqualTo(letter);
        assertThat(outbox.replay(letter)).isFalse();
        assertThat(outbox.replay(4711)).isFalse();
    }

    @Test
    void aDiscardedLetterIsGoneAndOnlyLettersCanBeDiscarded() {
        owe(CALL, "u1", Map.of("disposition", "X"));
        long id = outbox.due(1).get(0).id();

        assertThat(outbox.discard(id)).isEmpty();
        outbox.refused(outbox.due(1).get(0), "no");
        assertThat(outbox.discard(id)).contains(new PlatformWrite(CALL, "u1", Map.of("disposition", "X")));
        assertThat(outbox.depth()).isEqualTo(new Depth(0, 0, Optional.empty()));
    }

    @Test
    void stumblesAreCounted() {
        owe(CALL, "u1", Map.of());
        outbox.stumbled(outbox.due(1).get(0));
        outbox.stumbled(outbox.due(1).get(0));

        assertThat(outbox.due(1)).extracting(Owed::attempts).containsExactly(2);
    }

    private void owe(RecordKind kind, String key, Map<String, Object> fields) {
        new SqliteCallBook(volume, Clock.fixed(NOON, ZoneOffset.UTC)).write(page -> {
            page.owe(new PlatformWrite(kind, key, fields));
            return key;
        });
    }
}
