package net.healix360.engage.replica;

import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.LEAD_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.replica.control.MembersPlatform;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.control.PeoplesWrites.Written;
import net.healix360.engage.replica.control.RefusedException;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplesWritesTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    private static final Author PRIYA = new Author("session", "member-priya");

    @TempDir
    private Path directory;

    private final List<PlatformWrite> atThePlatform = new ArrayList<>();
    private final List<RecordsChanged> changes = new ArrayList<>();
    private RuntimeException fault;
    private LocalCopy volume;
    private PeoplesWrites writes;

    @BeforeEach
    void open() {
        volume = new LocalCopy(directory, new TurnableClock(NOON));
        writes = new PeoplesWrites(new Platform(), volume.store(), volume.records(), new Fired<>(changes::add));
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void aNewRecordGoesToThePlatformAtOnceAndIsHereWithIt() {
        Written written = writes.create(PRIYA, LEAD, Map.of("name", "Ravi"));

        assertThat(written.pending()).isFalse();
        assertThat(atThePlatform).hasSize(1);
        assertThat(volume.records().find(LEAD, written.record().id())).contains(written.record());
        assertThat(volume.outbox().depth().waiting()).isZero();
        assertThat(changes).hasSize(1);
    }

    @Test
    void withoutThePlatformItIsHereAndOwedUnderTheIdThatItWillHaveThere() {
        fault = new UnavailableException("down");
        Written written = writes.create(PRIYA, LEAD, Map.of("name", "Ravi"));

        assertThat(written.pending()).isTrue();
        assertThat(volume.records().find(LEAD, written.record().id()).flatMap(lead -> lead.text("name")))
                .contains("Ravi");
        assertThat(volume.outbox().due(10)).singleElement().satisfies(owed -> assertThat(owed.write())
                .isEqualTo(PlatformWrite.ofRecord(LEAD, written.record().id(), Map.of("name", "Ravi"))));
    }

    @Test
    void aChangeOfARecordThatIsStillOwedWaitsBehindItEvenWhenThePlatformIsBack() {
        fault = new UnavailableException("down");
        String id = writes.create(PRIYA, LEAD, Map.of("name", "Ravi")).record().id();
        fault = null;
        Written written = writes.update(PRIYA, LEAD, id, Map.of("status", "CONTACTED"));

        assertThat(written.pending()).isTrue();
        assertThat(atThePlatform).isEmpty();
        assertThat(volume.outbox().due(10)).hasSize(2);
        assertThat(written.record().fields()).containsEntry("name", "Ravi").containsEntry("status", "CONTACTED");
    }

    @Test
    void whatPointsToARecordThatIsStillOwedIsOwedBehindIt() {
        fault = new UnavailableException("down");
        String lead =
                writes.create(PRIYA, LEAD, Map.of("name", "Ravi")).record().id();
        fault = null;
        Written activity = writes.create(PRIYA, LEAD_ACTIVITY, Map.of("leadId", lead, "summary", "Asked for prices"));

        assertThat(activity.pending()).isTrue();
        assertThat(atThePlatform).isEmpty();
        assertThat(writes.create(PRIYA, LEAD, Map.of("name", "Mina")).pending()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NOT_ALLOWED,403", "NOT_FOUND,404", "DUPLICATE,409", "INVALID,422"})
    void whatThePlatformRefusesIsToldAndChangesNothing(RefusedException.Reason reason, int status) {
        fault = new RefusedException(reason, "no");
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> writes.create(PRIYA, LEAD, Map.of("name", "Ravi")));

        assertThat(problem.problem().status()).isEqualTo(status);
        assertThat(volume.ids(LEAD)).isEmpty();
        assertThat(volume.outbox().depth().waiting()).isZero();
    }

    @Test
    void anIdThatThisHospitalHasNotIsNotFoundAndNeverReachesThePlatform() {
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> writes.update(PRIYA, LEAD, "foreign", Map.of("name", "X")));

        assertThat(problem.problem().status()).isEqualTo(404);
        assertThat(atThePlatform).isEmpty();
    }

    private final class Platform implements MembersPlatform {
        @Override
        public PlatformRecord create(String sessionId, PlatformWrite write) {
            if (fault != null) {
                throw fault;
            }
            assertThat(sessionId).isEqualTo(PRIYA.sessionId());
            atThePlatform.add(write);
            return new PlatformRecord(write.kind(), write.key(), Map.of("name", "Ravi"), NOON, NOON, Optional.empty());
        }

        @Override
        public PlatformRecord update(String sessionId, PlatformWrite write) {
            return create(sessionId, write);
        }

        @Override
        public PlatformRecord delete(String sessionId, RecordKind kind, String id) {
            PlatformRecord gone = create(sessionId, PlatformWrite.ofRecord(kind, id, Map.of()));
            return new PlatformRecord(kind, id, gone.fields(), NOON, NOON, Optional.of(NOON));
        }
    }
}
