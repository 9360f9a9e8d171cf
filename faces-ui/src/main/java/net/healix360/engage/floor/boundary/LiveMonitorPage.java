package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.tenancy.boundary.HospitalPage;

/** The floor when the page was asked for. The browser goes on from there with the stream ({@code monitor.js}). */
@Named("liveMonitor")
@RequestScoped
public class LiveMonitorPage {
    private String calls;
    private String agents;
    private String search;
    private FloorTables tables;
    private List<MissedFigure> missedCalls;

    @Inject
    private Floor floor;

    @Inject
    private MissedCallMetrics missed;

    @Inject
    private HospitalPage hospital;

    /** Looks once, so that figures and rows are of the same moment. */
    public void look() {
        tables = FloorTables.of(floor.now(), FloorFilter.of(calls, agents, search), hospital.getTime());
        missedCalls = MissedFigure.of(missed.today());
    }

    public FloorTables getTables() {
        return tables;
    }

    public List<MissedFigure> getMissedCalls() {
        return missedCalls;
    }

    public String getCalls() {
        return calls;
    }

    public void setCalls(String calls) {
        this.calls = calls;
    }

    public String getAgents() {
        return agents;
    }

    public void setAgents(String agents) {
        this.agents = agents;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
