package net.healix360.engage.worklist.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.fixture.Agents;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryCallBook;
import net.healix360.engage.fixture.MemoryRecords;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.worklist.entity.OpenItem;
import net.healix360.engage.worklist.entity.WorklistMoved;
import net.healix360.engage.worklist.entity.WorklistQuestion;

/** A hospital's day around its worklist, all parts real over books in memory: agents priya and arjun, noon at the beginning. */
final class Day {
    static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");
    static final AgentId PRIYA = new AgentId("priya");
    static final AgentId ARJUN = new AgentId("arjun");

    final TurnableClock clock = new TurnableClock(NOON);
    final MemoryCallBook book = new MemoryCallBook();
    final MemoryRecords records = new MemoryRecords();
    final Map<String, String> names = new LinkedHashMap<>();
    final Fired<WorklistMoved> moved = new Fired<>();
    final RulesInForce rules;
    final NewsDesk news = new NewsDesk();
    final CampaignNames campaigns = new CampaignNames(records);
    final OpenItems items;
    final Ranking ranking;
    final Worklist worklist;

    Day() {
        this(new RulesInForce());
    }

    Day(RulesInForce rules) {
        this.rules = rules;
        LastDispositions dispositions = new LastDispositions(records);
        var agents = Agents.directoryOf("priya", "arjun");
        var callers =
                (net.healix360.engage.care.control.CallerDirectory) phone -> Optional.ofNullable(names.get(phone));
        items = new OpenItems(
                new MissedCallItems(book, new MissedCallQueue(book, callers), dispositions, 60),
                new FollowUpItems(records, agents, callers, dispositions, 24),
                new LeadItems(records, agents, campaigns, dispositions),
                news,
                new AffectedItems(records),
                clock,
                5);
        ranking = new Ranking(items, rules, moved, clock);
        worklist = new Worklist(ranking);
    }

    /** The ids that are on everybody's list after a turn, in its order. */
    List<String> list() {
        ranking.turn();
        return ids(worklist.team(WorklistQuestion.ALL));
    }

    List<String> listOf(AgentId agent) {
        ranking.turn();
        return ids(worklist.of(agent, WorklistQuestion.ALL));
    }

    OpenItem item(String id) {
        ranking.turn();
        return items.find(id).orElseThrow();
    }

    static List<String> ids(Worklist.Page page) {
        return page.rows().stream().map(row -> row.item().id()).toList();
    }

    void missed(String id, Duration ago) {
        missed(id, ago, "+9190000" + id, Optional.empty());
    }

    void missed(String id, Duration ago, String phone, Optional<AgentId> owner) {
        record(new MissedCall(
                id,
                new Ucid(id),
                phone,
                Optional.empty(),
                "918040000001",
                "Inbound",
                clock.instant().minus(ago),
                CallbackStatus.PENDING_CALLBACK,
                1,
                clock.instant().minus(ago).plus(Duration.ofHours(12)),
                owner,
                false));
    }

    void record(MissedCall call) {
        book.put(call);
        news.recorded(new MissedCallRecorded(call));
    }

    MissedCall call(String id) {
        return book.missedCall(id).orElseThrow();
    }

    void lead(String id, Duration ago) {
        lead(id, ago, Map.of());
    }

    void lead(String id, Duration ago, Map<String, Object> more) {
        Map<String, Object> fields = new LinkedHashMap<>(
                Map.of("name", "Lead " + id, "phone", "+9191000" + id, "status", "NEW", "source", "WEBSITE"));
        fields.putAll(more);
        records.put(RecordKind.LEAD, id, clock.instant().minus(ago), fields);
        changed(RecordKind.LEAD, id);
    }

    void followUp(String id, Duration dueIn, Map<String, Object> more) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of(
                "status",
                "OPEN",
                "followUpType",
                "CALLBACK",
                "dueAt",
                clock.instant().plus(dueIn).toString()));
        fields.putAll(more);
        records.put(RecordKind.FOLLOW_UP, id, clock.instant().minus(Duration.ofDays(2)), fields);
        changed(RecordKind.FOLLOW_UP, id);
    }

    void change(RecordKind kind, String id, String field, Object value) {
        records.change(kind, id, field, value);
        changed(kind, id);
    }

    void changed(RecordKind kind, String id) {
        news.changed(new RecordsChanged(kind, Set.of(id)));
    }
}
