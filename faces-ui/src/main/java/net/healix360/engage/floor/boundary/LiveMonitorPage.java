package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.floor.control.FloorHistory;
import net.healix360.engage.floor.control.FloorThresholds;
import net.healix360.engage.floor.entity.FloorView;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.metrics.control.MissedCallMetrics;
import net.healix360.engage.supervision.control.Monitorings;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.telephony.entity.Capability;
import net.healix360.engage.tenancy.boundary.HospitalPage;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * The floor when the page was asked for, or at the moment that was asked for. The browser goes on from there with the
 * stream ({@code monitor.js}).
 */
@Named("liveMonitor")
@RequestScoped
public class LiveMonitorPage {
    private String calls;
    private String agents;
    private String search;
    private String at;
    private PastMoment moment;
    private FloorTables tables;
    private List<PaceFigure> pace;
    private List<MissedFigure> missedCalls;

    @Inject
    private Floor floor;

    @Inject
    private FloorHistory history;

    @Inject
    private FloorThresholds thresholds;

    @Inject
    private TelephonyProvider telephony;

    @Inject
    private Monitorings monitorings;

    @Inject
    private CurrentSession current;

    @Inject
    private MissedCallMetrics missed;

    @Inject
    private HospitalPage hospital;

    /** Looks once, so that figures and rows are of the same moment. */
    public void look() {
        HospitalTime now = hospital.getTime();
        moment = PastMoment.of(at, now.now());
        FloorView view = moment.at().map(history::at).orElseGet(floor::now);
        HospitalTime then = moment.at()
                .map(instant -> new HospitalTime(instant, now.zone(), now.locale()))
                .orElse(now);
        tables = FloorTables.of(view, FloorFilter.of(calls, agents, search), then);
        pace = PaceFigure.of(view, then);
        missedCalls = MissedFigure.of(missed.today());
    }

    public FloorTables getTables() {
        return tables;
    }

    public List<PaceFigure> getPace() {
        return pace;
    }

    public List<MissedFigure> getMissedCalls() {
        return missedCalls;
    }

    public boolean isMisread() {
        return tables.filter().misread() || moment.misread();
    }

    /** The moment of the past that is shown; empty for now. */
    public String getPast() {
        return moment.at().map(Object::toString).orElse("");
    }

    public String getThresholds() {
        return thresholds.inWords();
    }

    public boolean isListeningPossible() {
        return telephony.capabilities().contains(Capability.SUPERVISION);
    }

    /** Whether the person is in a call of an agent, from before the page was loaded again. */
    public boolean isListening() {
        return monitorings.of(current.require()).isPresent();
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

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
