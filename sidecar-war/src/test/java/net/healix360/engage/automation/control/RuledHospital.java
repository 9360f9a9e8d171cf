package net.healix360.engage.automation.control;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.adapter.ozonetel.OzonetelEvents;
import net.healix360.engage.adapter.sqlite.SqliteAgentBook;
import net.healix360.engage.adapter.sqlite.SqliteAlertBook;
import net.healix360.engage.adapter.sqlite.SqliteCallBook;
import net.healix360.engage.adapter.sqlite.SqliteEffectBook;
import net.healix360.engage.adapter.sqlite.SqliteJournal;
import net.healix360.engage.adapter.sqlite.Volume;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.alerts.entity.PerformanceAlert;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.NoticeGiven;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.calls.entity.CallFact;
import net.healix360.engage.calls.entity.CallSource;
import net.healix360.engage.calls.entity.CallWord;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TestFloor;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorInbox;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorEvent.AgentChanged;
import net.healix360.engage.missedcalls.control.CallLedger;
import net.healix360.engage.missedcalls.control.CallbackProgress;
import net.healix360.engage.missedcalls.control.CallbackPromise;
import net.healix360.engage.missedcalls.control.MissedCallOwners;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.replica.entity.SyncState;
import net.healix360.engage.tenancy.control.Tenancy;

/** A hospital whose rules act, with its own books and copy on disk; another one in the same folder is a restart. */
final class RuledHospital implements AutoCloseable {
    static final AgentId PRIYA = new AgentId("priya");
    static final AgentId ARJUN = new AgentId("arjun");

    final ItemsOfTest items = new ItemsOfTest();
    final List<NoticeGiven> notices = new ArrayList<>();
    final Automation automation;
    final Happenings happenings;
    final LocalCopy copy;

    private final TurnableClock clock;
    private final Volume volume;
    private final FloorInbox inbox;
    private final CallLedger ledger;
    private final SqliteCallBook calls;
    private final SqliteEffectBook effects;
    private final Alerts alerts;

    RuledHospital(Path directory, RulesOfTest rules, TurnableClock clock) {
        this.clock = clock;
        volume = new Volume(directory.toString());
        copy = new LocalCopy(directory, clock);
        Tenancy tenancy = new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata");
        AgentDirectory agents = new AgentDirectory(() -> List.of(agent(PRIYA), agent(ARJUN)));
        agents.refresh();
        FloorWords words = new FloorWords(new OzonetelEvents(tenancy));
        Floor floor = new Floor(agents, TestFloor.callers(), words, clock);
        happenings = new Happenings(rules);
        inbox = new FloorInbox(new SqliteJournal(volume), floor, words, new Fired<>(happenings::heard), clock);
        inbox.restore();
        WorkingDays days = new WorkingDays(agents, new SqliteAgentBook(volume), words, tenancy, clock);
        calls = new SqliteCallBook(volume, clock);
        Fired<MissedCallRecorded> recorded = new Fired<>(happenings::recorded);
        ledger = new CallLedger(
                calls,
                agents,
                new CallbackPromise(() -> Duration.ofHours(12)),
                recorded,
                new Fired<>(heard -> {}),
                clock);
        effects = new SqliteEffectBook(volume);
        alerts = new Alerts(new SqliteAlertBook(volume), new Fired<>(change -> {}), tenancy, clock);
        Escalation escalation = new Escalation(alerts, agents);
        RecordWrites writes = new RecordWrites(copy.records(), copy.store(), new Fired<>(happenings::changed));
        Deeds deeds = new Deeds(
                escalation,
                new Telling(escalation, effects, days, new Fired<>(notices::add)),
                new Assignment(agents, new MissedCallOwners(calls, agents, floor, recorded), writes),
                new Updating(
                        new CallUpdates(calls, ledger, new CallbackProgress(calls, agents, recorded), clock),
                        writes,
                        copy.records()),
                effects,
                days,
                clock);
        LeadFacts leads = new LeadFacts(copy.records());
        AgentsToday today = new AgentsToday(agents, floor, copy.records(), days, clock);
        Things things = new Things(
                items, new CallFacts(calls, floor, leads), leads, today, agents, copy.records(), rules, clock);
        automation = new Automation(
                rules,
                happenings,
                new NewRecords(copy.records(), copy.store(), effects, clock),
                things,
                today,
                deeds,
                escalation,
                new CascadeMemory(clock),
                effects,
                alerts,
                clock);
    }

    /** The copy of leads has been read before. */
    void knowsItsLeads() {
        copy.store()
                .save(
                        RecordKind.LEAD,
                        List.of(),
                        SyncState.never(RecordKind.LEAD).swept(clock.instant()));
    }

    /** An agent comes into a state now. */
    void agent(AgentId agent, AgentState state) {
        inbox.know(new AgentChanged(agent, state, Optional.empty(), clock.instant()), "test");
    }

    /** Nobody answers this patient. */
    void misses(String ucid, String phone) {
        Instant now = clock.instant();
        ledger.take(
                List.of(CallWord.of(new Ucid(ucid), CallSource.SUMMARY)
                        .text(CallFact.DIRECTION, "INBOUND")
                        .answered(false)
                        .text(CallFact.CALLER_PHONE, phone)
                        .at(CallFact.STARTED_AT, now.minus(Duration.ofSeconds(9)))
                        .at(CallFact.ENDED_AT, now)
                        .said()),
                call -> true);
    }

    /** A record comes from the platform, or comes back from there changed. */
    void hears(RecordKind kind, String id, Map<String, Object> fields) {
        hears(kind, id, fields, clock.instant());
    }

    void hears(RecordKind kind, String id, Map<String, Object> fields, Instant made) {
        copy.store().save(kind, List.of(new PlatformRecord(kind, id, fields, made, made, Optional.empty())));
        changed(kind, id);
    }

    void changed(RecordKind kind, String id) {
        happenings.changed(new RecordsChanged(kind, Set.of(id)));
    }

    Optional<String> lead(String id, String field) {
        return copy.records().find(RecordKind.LEAD, id).flatMap(lead -> lead.text(field));
    }

    MissedCall entry(String id) {
        return calls.write(page -> page.missedCall(id)).orElseThrow();
    }

    Optional<String> disposition(String ucid) {
        return calls.call(new Ucid(ucid)).flatMap(call -> call.text(CallFact.DISPOSITION));
    }

    /** Newest first. */
    List<Effect> effects() {
        return effects.list(EffectFilter.all()).items();
    }

    List<PerformanceAlert> bell() {
        return alerts.bell(true).items();
    }

    @Override
    public void close() {
        copy.close();
        volume.close();
    }

    private static Agent agent(AgentId id) {
        return new Agent(id, "Agent " + id, "record-" + id, "member-" + id, "500964", "secret", "Inbound");
    }
}
