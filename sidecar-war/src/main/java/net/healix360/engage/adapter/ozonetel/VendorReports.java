package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.telephony.entity.AbandonedCall;
import net.healix360.engage.telephony.entity.CallDetail;
import net.healix360.engage.tenancy.control.Tenancy;

/** What the vendor has on record of this hospital's calls (reference/ozonetel.md §11). */
@ApplicationScoped
public class VendorReports {
    private static final String OF_A_DAY = "/ca_reports/fetchCDRDetails";
    private static final String OF_A_CALL = "/ca_reports/fetchCdrByUCID";
    private static final String ABANDONED = "/ca_apis/abandonCalls";

    private OzonetelAccount account;
    private VendorApi api;
    private VendorLimits limits;
    private HospitalFilter ours;
    private TelephonySettings texts;
    private ZoneId zone;

    protected VendorReports() {}

    @Inject
    public VendorReports(
            OzonetelAccount account,
            VendorApi api,
            VendorLimits limits,
            HospitalFilter ours,
            TelephonySettings texts,
            Tenancy tenancy) {
        this.account = account;
        this.api = api;
        this.limits = limits;
        this.ours = ours;
        this.texts = texts;
        this.zone = tenancy.hospital().zone();
    }

    List<CallDetail> ofDay(LocalDate day) {
        return calls(OF_A_DAY, day(day).build());
    }

    Optional<CallDetail> ofCall(Ucid ucid, LocalDate day) {
        return calls(OF_A_CALL, day(day).add("ucid", ucid.value()).build()).stream()
                .filter(call -> call.ucid().equals(ucid) || call.legs().contains(ucid))
                .findFirst();
    }

    private List<CallDetail> calls(String path, JsonObject question) {
        limits.take(Allowance.CDR);
        CdrReport report = api.report(path, question, new CdrReport(new CdrLegReader(ours)), read -> read.verdict()
                .outcome());
        report.verdict().orFault();
        return report.calls(zone, texts);
    }

    private JsonObjectBuilder day(LocalDate day) {
        return Json.createObjectBuilder()
                .add("fromDate", day + " 00:00:00")
                .add("toDate", day + " 23:59:59")
                .add("userName", account.userName());
    }

    List<AbandonedCall> abandoned() {
        JsonObject who =
                Json.createObjectBuilder().add("userName", account.userName()).build();
        return api.ask("GET", ABANDONED, who).orFault().list().getValuesAs(JsonObject.class).stream()
                .map(VendorFields::new)
                .filter(row -> OzonetelEvents.direction(row.get("type")) == Direction.INBOUND)
                .flatMap(this::abandoned)
                .toList();
    }

    /** The agent is named here; {@code agentID} is an internal number (§11.6). */
    private Stream<AbandonedCall> abandoned(VendorFields row) {
        Optional<Agent> agent = ours.agent(row.lastLeg("agent").orElse(""), "");
        Optional<Instant> at = new VendorTime(zone).instant(row.get("callTime"));
        Optional<Ucid> ucid =
                row.find("monitorUCID").filter(id -> id.matches("\\d{1,30}")).map(Ucid::new);
        if (at.isEmpty() || ucid.isEmpty() || (agent.isEmpty() && !ours.isOurNumber(row.get("did")))) {
            return Stream.empty();
        }
        return Stream.of(new AbandonedCall(
                ucid.get(), row.get("callerID"), row.get("did"), row.get("campaign"), at.get(), agent.map(Agent::id)));
    }
}
