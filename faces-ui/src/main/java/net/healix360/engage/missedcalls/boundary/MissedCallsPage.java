package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.AgentState;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.lists.boundary.Looks;
import net.healix360.engage.lists.boundary.PersonalLooks;
import net.healix360.engage.lists.entity.Column;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.tenancy.boundary.HospitalPage;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/** The queue as its address asks for it. What comes in later, the browser adds from the stream ({@code missed.js}). */
@Named("missedCalls")
@RequestScoped
public class MissedCallsPage {
    /** What the table can be without; who called is always there. */
    private static final List<Column> COLUMNS = Stream.of(
                    "missedCallCount", "did", "campaignName", "startedAt", "slaDueAt", "callbackStatus", "owner")
            .flatMap(key -> RecordedList.MISSED_CALLS.column(key).stream())
            .toList();

    private MissedCallsTable table;
    private Looks looks;
    private long unclaimed;

    @Inject
    private MissedCallQueue queue;

    @Inject
    private AgentDirectory agents;

    @Inject
    private Floor floor;

    @Inject
    private PersonalLooks personal;

    @Inject
    private HospitalPage hospital;

    public void look() {
        ExternalContext asked = FacesContext.getCurrentInstance().getExternalContext();
        if (personal.opensUsually(RecordedList.MISSED_CALLS, asked)) {
            return;
        }
        MissedCallsAddress address = MissedCallsAddress.of(asked.getRequestParameterMap());
        table = read(address);
        looks = personal.at(RecordedList.MISSED_CALLS, COLUMNS, address.kept(), "/api/missed-calls?" + address.all());
        unclaimed = isSomebodyThere() ? countUnclaimed() : 0;
    }

    /** An old bookmark may carry a cursor that the list no longer understands: then the first page is shown. */
    private MissedCallsTable read(MissedCallsAddress address) {
        MissedCallsAddress asked = address;
        MissedCallPage page;
        try {
            page = list(asked);
        } catch (ProblemException badCursor) {
            if (asked.trail().isFirst() || badCursor.problem().status() != 400) {
                throw badCursor;
            }
            asked = asked.tab(asked.view());
            page = list(asked);
        }
        return MissedCallsTable.of(page, asked, hospital.getTime(), agents);
    }

    private MissedCallPage list(MissedCallsAddress address) {
        HospitalTime time = hospital.getTime();
        return queue.list(address.filter(time.now(), time.zone()));
    }

    /** With nobody signed in it is no news that nobody calls back. */
    private boolean isSomebodyThere() {
        return floor.now().agents().stream()
                .map(agent -> agent.status().state())
                .anyMatch(state -> state != AgentState.OFFLINE && state != AgentState.UNKNOWN);
    }

    private long countUnclaimed() {
        EntryFilter nobodys = EntryFilter.ALL.unclaimedAt(hospital.getTime().now());
        return queue.list(MissedCallFilter.all(1).which(nobodys)).total();
    }

    public Looks getLooks() {
        return looks;
    }

    public MissedCallsTable getTable() {
        return table;
    }

    /** How many wait for half of their time or longer without an owner, while agents are signed in. */
    public long getUnclaimed() {
        return unclaimed;
    }
}
