package net.healix360.engage.outreach.control;

import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static net.healix360.engage.replica.entity.RecordKind.LEAD_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.StrictPlatform;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.control.Enquiries.Noted;
import net.healix360.engage.outreach.entity.Enquiry;
import net.healix360.engage.replica.control.KeyLocks;
import net.healix360.engage.replica.control.PeoplesWrites;
import net.healix360.engage.replica.entity.Author;
import net.healix360.engage.replica.entity.PlatformRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnquiriesTest {
    private static final Author AUTHOR = new Author("session", "member");
    private static final String NUMBER = "+919845012345";

    @TempDir
    private Path directory;

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-04-10T04:30:00Z"));
    private final StrictPlatform platform = new StrictPlatform(clock);
    private LocalCopy copy;
    private Enquiries enquiries;

    @BeforeEach
    void open() {
        copy = new LocalCopy(directory, clock);
        var records = copy.records();
        PeoplesWrites writes = new PeoplesWrites(platform, copy.store(), records, new Fired<>(changed -> {}));
        enquiries = new Enquiries(writes, records, new Leads(records), new KeyLocks(), clock);
    }

    @AfterEach
    void close() {
        copy.close();
    }

    @Test
    void anUnknownNumberBecomesALeadWithALineOfHistory() {
        Noted noted = note(enquiry("Asks about a heart check", "u1"));

        assertThat(noted.isNew()).isTrue();
        assertThat(noted.lead().record().fields())
                .containsEntry("source", "PHONE_INQUIRY")
                .containsEntry("status", "NEW")
                .containsEntry("name", "Asha Rao")
                .containsEntry("phone", NUMBER);
        assertThat(noted.activity().record().fields())
                .containsEntry("activityType", "ENQUIRY")
                .containsEntry("summary", "Asks about a heart check")
                .containsEntry("performedBy", "Priya")
                .containsEntry("leadId", noted.lead().record().id());
    }

    @Test
    void theSameEnquirySentTwiceIsOne() {
        Noted first = note(enquiry("Asks", "u1"));
        Noted again = note(enquiry("Asks", "u1"));

        assertThat(again.isNew()).isFalse();
        assertThat(again.lead().record().id()).isEqualTo(first.lead().record().id());
        assertThat(again.activity().record().id())
                .isEqualTo(first.activity().record().id());
        assertThat(copy.ids(LEAD_ACTIVITY)).hasSize(1);
    }

    @Test
    void otherWordsInTheSameCallAreNotLost() {
        note(enquiry("Asks", "u1"));
        note(enquiry("Asks, and wants a call tomorrow", "u1"));

        assertThat(copy.ids(LEAD)).hasSize(1);
        assertThat(copy.ids(LEAD_ACTIVITY)).hasSize(2);
    }

    @Test
    void aNumberIsOneLeadWithinADayAndAnotherAfterIt() {
        String first = note(enquiry("Asks", "u1")).lead().record().id();
        clock.forward(Duration.ofHours(24));
        String within = note(enquiry("Asks", "u2")).lead().record().id();
        clock.forward(Duration.ofSeconds(1));
        String after = note(enquiry("Asks", "u3")).lead().record().id();

        assertThat(within).isEqualTo(first);
        assertThat(after).isNotEqualTo(first);
    }

    @Test
    void manyAtOnceMakeOneLead() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Noted> one =
                    () -> note(enquiry("Asks", "u" + Thread.currentThread().getId()));
            for (Future<Noted> done : people.invokeAll(Collections.nCopies(8, one))) {
                done.get();
            }

            assertThat(copy.ids(LEAD)).hasSize(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aLeadThatIsNamedIsTheOneAndKeepsWhatItSays() {
        copy.has(LEAD, "l1", Map.of("name", "Somebody", "phone", "+919845099999", "interestedService", "ENT"));
        Enquiry enquiry = new Enquiry(
                phone(),
                Optional.of("Asha"),
                Optional.empty(),
                Optional.of("Cardiology"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("l1"));

        PlatformRecord lead = note(enquiry).lead().record();

        assertThat(lead.id()).isEqualTo("l1");
        assertThat(lead.fields()).containsEntry("name", "Somebody").containsEntry("interestedService", "ENT");
        assertThat(copy.ids(LEAD)).containsExactly("l1");
    }

    @Test
    void aLeadThatThisHospitalHasNotIsNotThere() {
        Enquiry enquiry = new Enquiry(
                phone(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("l9"));

        assertThat(catchThrowableOfType(ProblemException.class, () -> note(enquiry))
                        .problem()
                        .status())
                .isEqualTo(404);
        assertThat(platform.count()).isZero();
    }

    @Test
    void whileThePlatformIsDownTheEnquiryIsKeptHere() {
        platform.isDown();

        Noted noted = note(enquiry("Asks", "u1"));

        assertThat(noted.lead().pending()).isTrue();
        assertThat(note(enquiry("Asks", "u1")).isNew()).isFalse();
        assertThat(copy.ids(LEAD)).hasSize(1);
    }

    private Noted note(Enquiry enquiry) {
        return enquiries.note(AUTHOR, "Priya", enquiry);
    }

    private static Enquiry enquiry(String notes, String ucid) {
        return new Enquiry(
                phone(),
                Optional.of("Asha"),
                Optional.of("Rao"),
                Optional.empty(),
                Optional.of(notes),
                Optional.of(new Ucid(ucid)),
                Optional.empty());
    }

    private static PhoneNumber phone() {
        return new PhoneNumber(NUMBER);
    }
}
