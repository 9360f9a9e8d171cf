package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallSummary;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * The vendor's call summary (reference/ozonetel.md §4) in our words. {@code CallDuration} is the whole call and
 * {@code Duration} its talk part here, the other way round than in the CDR. The account's API key in it is dropped.
 */
@ApplicationScoped
public class OzonetelSummary {
    private static final int LONGEST_AGENT = 128;

    private VendorTime time;
    private TelephonySettings texts;

    protected OzonetelSummary() {}

    @Inject
    public OzonetelSummary(Tenancy tenancy, TelephonySettings texts) {
        this.time = new VendorTime(tenancy.hospital().zone());
        this.texts = texts;
    }

    /** Refuses, field by field, what cannot be a call. */
    public CallSummary read(String json) {
        VendorFields fields = VendorFields.of(json)
                .orElseThrow(() -> Problem.badRequest("malformed-summary", "The summary is not a JSON object.")
                        .asException());
        List<FieldError> errors = new ArrayList<>();
        Optional<Ucid> ucid = ucid(fields, errors);
        Optional<Instant> started = instant(fields, "StartTime", errors);
        Optional<Instant> ended = instant(fields, "EndTime", errors);
        Optional<AgentId> agent = agent(fields, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return summary(fields, ucid.orElseThrow(), started.orElseThrow(), ended.orElseThrow(), agent);
    }

    private CallSummary summary(
            VendorFields fields, Ucid ucid, Instant started, Instant ended, Optional<AgentId> agent) {
        boolean answered = fields.get("Status").equalsIgnoreCase("answered");
        long waited = VendorTime.seconds(fields.get("TimeToAnswer")).orElse(0L);
        return new CallSummary(
                ucid,
                OzonetelEvents.direction(fields.get("Type")),
                answered,
                fields.get("CallerID"),
                fields.get("Did"),
                fields.get("CampaignName"),
                started,
                answered ? Optional.of(started.plusSeconds(waited)) : Optional.empty(),
                ended,
                VendorTime.seconds(fields.get("CallDuration"))
                        .orElseGet(() -> Math.max(0, ended.getEpochSecond() - started.getEpochSecond())),
                VendorTime.seconds(fields.get("Duration")).orElse(0L),
                agent,
                fields.lastLeg("AgentName"),
                texts.disposition(fields.get("CampaignName"), fields.get("Disposition"))
                        .map(Disposition::name),
                fields.find("AudioFile"),
                handling(fields));
    }

    private static CallSummary.Handling handling(VendorFields fields) {
        return new CallSummary.Handling(
                VendorTime.seconds(fields.get("HoldDuration")),
                VendorTime.seconds(fields.get("WrapUpDuration")),
                offered(fields.get("AgentID")),
                fields.find("TransferType").filter(type -> !type.equalsIgnoreCase("No Transfers")),
                fields.find("TransferredTo"),
                fields.get("HangupBy"),
                fields.get("Comments"),
                fields.get("UUI"));
    }

    /** Everybody in a chain such as {@code priya->arjun}; nobody is written as nothing or 0. */
    private static List<AgentId> offered(String chain) {
        return Stream.of(chain.split("->", -1))
                .map(String::trim)
                .filter(agent -> !agent.isEmpty() && !agent.equals("0") && agent.length() <= LONGEST_AGENT)
                .map(AgentId::new)
                .toList();
    }

    private static Optional<Ucid> ucid(VendorFields fields, List<FieldError> errors) {
        try {
            return Optional.of(new Ucid(fields.get("monitorUCID")));
        } catch (IllegalArgumentException nonsense) {
            errors.add(new FieldError("monitorUCID", nonsense.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<AgentId> agent(VendorFields fields, List<FieldError> errors) {
        try {
            return fields.lastLeg("AgentID").map(AgentId::new);
        } catch (IllegalArgumentException nonsense) {
            errors.add(new FieldError("AgentID", nonsense.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(VendorFields fields, String name, List<FieldError> errors) {
        Optional<Instant> instant = time.instant(fields.get(name));
        if (instant.isEmpty()) {
            errors.add(new FieldError(name, "is a time such as 2025-09-23 10:35:55"));
        }
        return instant;
    }
}
