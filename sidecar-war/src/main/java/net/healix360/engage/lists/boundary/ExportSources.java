package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.boundary.CallsResource;
import net.healix360.engage.calls.boundary.RecordingAsk;
import net.healix360.engage.care.boundary.BookingBody;
import net.healix360.engage.care.boundary.PatientsResource;
import net.healix360.engage.lists.control.CallRows;
import net.healix360.engage.lists.control.RecordRows;
import net.healix360.engage.lists.entity.ListPage;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.missedcalls.boundary.MissedCallAsk;
import net.healix360.engage.missedcalls.control.CallBook;
import net.healix360.engage.missedcalls.control.CallFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.outreach.boundary.CampaignsResource;
import net.healix360.engage.outreach.boundary.LeadsResource;
import net.healix360.engage.replica.boundary.RecordLists;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordQuery;

/** Where the rows of a file come from: the same questions as the lists' own doors read. */
@ApplicationScoped
public class ExportSources {
    /** A file's pages are longer than a screen's: each has the price of a question. */
    private static final int ROWS = 2000;

    private static final Map<RecordedList, RecordShape> SHAPES = Map.of(
            RecordedList.LEADS, LeadsResource.SHAPE,
            RecordedList.PATIENTS, PatientsResource.SHAPE,
            RecordedList.APPOINTMENTS, BookingBody.SHAPE,
            RecordedList.CALLS, CallsResource.SHAPE,
            RecordedList.CAMPAIGNS, CampaignsResource.SHAPE);

    @Inject
    private RecordLists recordLists;

    @Inject
    private Records records;

    @Inject
    private RecordRows recordRows;

    @Inject
    private CallBook book;

    @Inject
    private CallRows callRows;

    @Inject
    private RecordingAsk recordings;

    @Inject
    private MissedCallAsk missedCalls;

    @Inject
    private MissedCallQueue queue;

    ExportPages of(RecordedList list, MultivaluedMap<String, String> parameters) {
        return switch (list) {
            case RECORDINGS -> {
                CallFilter filter = recordings.read(parameters);
                yield ExportPages.of(list, cursor -> callRows.of(book.calls(filter.after(cursor))));
            }
            case MISSED_CALLS -> {
                MissedCallFilter filter = missedCalls.read(parameters);
                yield ExportPages.of(list, cursor -> callRows.of(queue.list(filter.after(cursor))));
            }
            default -> records(list, parameters);
        };
    }

    private ExportPages records(RecordedList list, MultivaluedMap<String, String> parameters) {
        if (list == RecordedList.CALLS) {
            CallsResource.refuseTheVendorsAddress(parameters);
        }
        RecordKind kind = list.kind().orElseThrow();
        RecordQuery query = recordLists.query(SHAPES.get(list), parameters);
        return ExportPages.of(list, cursor -> page(list, records.list(kind, from(query, cursor))));
    }

    private ListPage page(RecordedList list, Records.Page page) {
        return new ListPage(recordRows.of(list, page.items()), page.total(), page.nextCursor());
    }

    private static RecordQuery from(RecordQuery query, Optional<String> cursor) {
        return new RecordQuery(query.words(), query.filters(), query.sort(), query.descending(), ROWS, cursor);
    }
}
