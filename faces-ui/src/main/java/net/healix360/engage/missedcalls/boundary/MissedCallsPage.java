package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.tenancy.boundary.HospitalPage;

/** The queue as its address asks for it. What comes in later, the browser adds from the stream ({@code missed.js}). */
@Named("missedCalls")
@RequestScoped
public class MissedCallsPage {
    private String status;
    private String search;
    private String cursor;
    private String before;
    private MissedCallsTable table;

    @Inject
    private MissedCallQueue queue;

    @Inject
    private AgentDirectory agents;

    @Inject
    private HospitalPage hospital;

    public void look() {
        table = read(MissedCallsAddress.of(status, search, cursor, before));
    }

    /** An old bookmark may carry a cursor that the list no longer understands: then the first page is shown. */
    private MissedCallsTable read(MissedCallsAddress address) {
        MissedCallsAddress asked = address;
        MissedCallPage page;
        try {
            page = queue.list(asked.filter());
        } catch (ProblemException badCursor) {
            if (asked.trail().isFirst() || badCursor.problem().status() != 400) {
                throw badCursor;
            }
            asked = asked.tab(asked.status());
            page = queue.list(asked.filter());
        }
        return MissedCallsTable.of(page, asked, hospital.getTime(), agents);
    }

    public MissedCallsTable getTable() {
        return table;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
