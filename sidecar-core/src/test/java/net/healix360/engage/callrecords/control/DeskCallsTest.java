package net.healix360.engage.callrecords.control;

import static net.healix360.engage.fixture.Summaries.NOON;
import static net.healix360.engage.fixture.Summaries.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallDialled;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.DispositionSource;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.CallDesk;
import net.healix360.engage.fixture.Details;
import net.healix360.engage.fixture.MemoryJournal;
import net.healix360.engage.fixture.PaperVendor;
import net.healix360.engage.fixture.PlainWords;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;

class DeskCallsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");

    private final CallDesk desk = new CallDesk();
    private final TestFloor floor = new TestFloor(desk.agents, new MemoryJournal(), desk.clock);
    private final HeardCalls heard = new HeardCalls(new FloorWords(new PlainWords()));
    private final DeskCalls calls =
            new DeskCalls(desk.ledger, heard, new LeadContacts(desk.book, desk.copy, desk.agents));
    private final PaperVendor vendor = new PaperVendor();
    private final Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata");
    private final DisposedCallDetails details = new DisposedCallDetails(
            vendor,
            desk.book,
            desk.ledger,
            new CallEnrichment(vendor, desk.ledger, desk.links, new Pacing(), tenancy, desk.clock),
            tenancy,
            desk.clock);

    @Test
    void aDispositionShowsAtOnceWithWhatTheEventsTold() {
        event("u1", CallState.RINGING, 0);
        event("u1", CallState.ACTIVE, 7);
        event("u1", CallState.ENDED, 46);

        calls.disposed(disposed("u1", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.empty()));

        assertThat(desk.book.owed()).singleElement().satisfies(write -> assertThat(write.fields())
                .containsEntry("disposition", "INFO_PROVIDED")
                .containsEntry("agentId", "record-priya")
                .containsEntry("durationSec", 46L)
                .containsEntry("talkSec", 39L)
                .containsEntry("callStatus", "ANSWERED"));
    }

    @Test
    void aDispositionOfACallThatNobodyHeardOfWaitsForItsSummary() {
        calls.disposed(disposed("u1", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.empty()));
        assertThat(desk.book.owed()).isEmpty();

        desk.summaries.take(answered("u1"));

        assertThat(desk.book.owed().get(0).fields()).containsEntry("disposition", "INFO_PROVIDED");
    }

    @Test
    void theSameDispositionAfterACrashChangesNothing() {
        desk.copy.lead("lead-1", "+919000000004", 2);
        desk.summaries.take(answered("u1"));
        CallDisposed disposed =
                disposed("u1", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.of("lead-1"));
        calls.disposed(disposed);
        List<PlatformWrite> owed = desk.book.owed();

        calls.disposed(disposed);

        assertThat(desk.book.owed().stream().filter(write -> write.kind() == RecordKind.CALL))
                .hasSameSizeAs(owed.stream()
                        .filter(write -> write.kind() == RecordKind.CALL)
                        .toList());
        assertThat(desk.book.owed().stream().filter(write -> write.kind() == RecordKind.LEAD))
                .hasSize(1);
    }

    @Test
    void aDispositionIsAnActivityOfTheLeadOnceForEachCall() {
        desk.copy.lead("lead-1", "+919000000004", 2);

        calls.disposed(disposed("u1", Disposition.NO_ANSWER, DispositionSource.AGENT, Optional.of("lead-1")));

        assertThat(desk.book.owed())
                .filteredOn(write -> write.kind() == RecordKind.LEAD_ACTIVITY)
                .singleElement()
                .satisfies(activity -> {
                    assertThat(activity.key()).isEqualTo("call-u1");
                    assertThat(activity.fields())
                            .containsEntry("leadId", "lead-1")
                            .containsEntry("outcome", "NO_ANSWER")
                            .containsEntry("summary", "No answer")
                            .containsEntry("performedBy", "Agent priya");
                });
    }

    @Test
    void aCallThatWeMadeIsAnAttempt() {
        desk.copy.lead("lead-1", "+919000000004", 2);
        calls.dialled(new CallDialled(
                new Ucid("u1"),
                new AgentId("priya"),
                PhoneNumber.parse("9000000004").orElseThrow(),
                Optional.of("missed"),
                Optional.of("lead-1"),
                NOON));

        calls.disposed(disposed("u1", Disposition.NO_ANSWER, DispositionSource.AGENT, Optional.empty()));

        assertThat(desk.book.only().text(CallFact.MISSED_CALL_ID)).contains("missed");
        assertThat(desk.book.owed())
                .filteredOn(write -> write.kind() == RecordKind.LEAD)
                .singleElement()
                .satisfies(lead -> assertThat(lead.fields())
                        .containsEntry("contactAttempts", 3L)
                        .containsEntry("lastContacted", "2026-04-10T06:31:00.000Z"));
    }

    @Test
    void theFinalRecordIsAskedForAMomentLater() {
        desk.summaries.take(answered("u1"));
        vendor.has(TODAY, Details.answered("u1").call());
        details.disposed(disposed("u1", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.empty()));
        details.ask();
        assertThat(vendor.asked()).isEmpty();

        desk.clock.forward(Duration.ofSeconds(6));
        details.ask();
        details.ask();

        assertThat(vendor.asked()).containsExactly("call u1 2026-04-10");
        assertThat(desk.book.only().source()).isEqualTo(CallSource.CDR);
    }

    @Test
    void aLimitLeavesItToTheNextRun() {
        desk.summaries.take(answered("u1"));
        vendor.refuses(new TelephonyFault(TelephonyFault.Kind.LIMIT, "only 2"));
        details.disposed(disposed("u1", Disposition.INFO_PROVIDED, DispositionSource.AGENT, Optional.empty()));
        desk.clock.forward(Duration.ofSeconds(6));

        details.ask();
        details.ask();

        assertThat(vendor.asked()).hasSize(1);
    }

    private static CallDisposed disposed(
            String ucid, Disposition disposition, DispositionSource source, Optional<String> lead) {
        return new CallDisposed(
                new Ucid(ucid),
                new AgentId("priya"),
                disposition,
                source,
                "",
                Optional.of("9000000004"),
                lead,
                Optional.empty(),
                false,
                NOON.plusSeconds(60));
    }

    private void event(String ucid, CallState state, int second) {
        int before = floor.journaled.events().size();
        floor.take(PlainWords.call(ucid + state, ucid, "priya", state, NOON.plusSeconds(second)));
        floor.journaled.events().stream().skip(before).forEach(heard::heard);
    }
}
