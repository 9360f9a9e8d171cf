package net.healix360.engage.lists.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.lists.entity.Filter;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;
import net.healix360.engage.tenancy.control.Tenancy;

/** The lists that pages show, from the local copy and the call book. The missed-call queue has a page of its own kind. */
@ApplicationScoped
public class Lists {
    private Records records;
    private RecordRows recordRows;
    private CallBook book;
    private CallRows callRows;
    private AgentDirectory agents;
    private Tenancy tenancy;

    protected Lists() {}

    @Inject
    public Lists(
            Records records,
            RecordRows recordRows,
            CallBook book,
            CallRows callRows,
            AgentDirectory agents,
            Tenancy tenancy) {
        this.records = records;
        this.recordRows = recordRows;
        this.book = book;
        this.callRows = callRows;
        this.agents = agents;
        this.tenancy = tenancy;
    }

    public ListPage page(RecordedList list, ListQuestion question) {
        return list.kind()
                .map(kind -> ofRecords(list, kind, question))
                .orElseGet(() -> callRows.of(book.calls(recordings(question))));
    }

    private ListPage ofRecords(RecordedList list, RecordKind kind, ListQuestion question) {
        Map<String, String> filters = new LinkedHashMap<>();
        question.filters().forEach((name, value) -> filters.put(name, inside(list, name, value)));
        Records.Page page = records.list(
                kind,
                new RecordQuery(
                        question.words(),
                        filters,
                        question.sortField(),
                        question.descending(),
                        question.limit(),
                        question.cursor()));
        return new ListPage(recordRows.of(list, page.items()), page.total(), page.nextCursor());
    }

    private String inside(RecordedList list, String name, String value) {
        Filter.Kind kind = list.filter(name).map(Filter::kind).orElse(Filter.Kind.CHOICE);
        return switch (kind) {
            case DAY -> WireInstant.of(name.equals("to") ? end(value) : start(value));
            case AGENT -> agents.find(new AgentId(value)).map(Agent::recordId).orElse(value);
            case CHOICE, RECORD -> value;
        };
    }

    private CallFilter recordings(ListQuestion question) {
        Map<String, String> filters = question.filters();
        return CallFilter.all(question.limit())
                .withRecording()
                .of(given(filters, "agentId").map(AgentId::new))
                .between(
                        given(filters, "from").map(this::start),
                        given(filters, "to").map(this::end))
                .after(question.cursor());
    }

    private static Optional<String> given(Map<String, String> filters, String name) {
        return Optional.ofNullable(filters.get(name));
    }

    private Instant start(String day) {
        return LocalDate.parse(day).atStartOfDay(tenancy.hospital().zone()).toInstant();
    }

    private Instant end(String day) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(tenancy.hospital().zone())
                .toInstant();
    }
}
