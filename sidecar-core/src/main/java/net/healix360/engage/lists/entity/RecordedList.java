package net.healix360.engage.lists.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.calls.entity.Direction;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.care.entity.AppointmentStatus;
import net.healix360.engage.care.entity.Gender;
import net.healix360.engage.care.entity.PatientType;
import net.healix360.engage.outreach.entity.CampaignChannel;
import net.healix360.engage.outreach.entity.CampaignStatus;
import net.healix360.engage.outreach.entity.LeadPriority;
import net.healix360.engage.outreach.entity.LeadSource;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.entity.RecordKind;

/** The lists of the house, each with its columns and filters (helix-engage.md §7 and §10). */
public enum RecordedList {
    LEADS(
            "leads",
            "leads",
            Optional.of(RecordKind.LEAD),
            "-createdAt",
            "name* phone:phone source:word* status:word* priority:word* interestedService agent contactAttempts:number*"
                    + " lastContacted:instant* createdAt:instant* -email -campaign -leadScore:number* -utmSource -utmMedium"
                    + " -utmCampaign -aiSummary -aiSuggestedAction",
            Filter.choice("status", LeadStatus.class),
            Filter.choice("source", LeadSource.class),
            Filter.choice("priority", LeadPriority.class),
            Filter.agent("assignedAgentId"),
            Filter.day("from"),
            Filter.day("to"),
            Filter.record("campaignId"),
            Filter.record("patientId"),
            Filter.record("id")),
    PATIENTS(
            "patients",
            "patients",
            Optional.of(RecordKind.PATIENT),
            "-createdAt",
            "patient phone:phone email gender:word* dateOfBirth:day* patientType:word* createdAt:instant*"
                    + " -updatedAt:instant*",
            Filter.choice("patientType", PatientType.class),
            Filter.choice("gender", Gender.class),
            Filter.day("from"),
            Filter.day("to"),
            Filter.record("id")),
    APPOINTMENTS(
            "appointments",
            "appointments",
            Optional.of(RecordKind.APPOINTMENT),
            "-scheduledAt",
            "scheduledAt:instant* patient phone:phone doctorName* department* clinic reasonForVisit status:word*"
                    + " durationMin:number -notes -createdAt:instant*",
            Filter.choice("status", AppointmentStatus.class),
            Filter.day("from"),
            Filter.day("to"),
            Filter.record("patientId"),
            Filter.record("doctorId"),
            Filter.record("id")),
    CALLS(
            "call-history",
            "calls",
            Optional.of(RecordKind.CALL),
            "-startedAt",
            "startedAt:instant* direction:word* caller phone:phone agentName* did -campaignName callStatus:word*"
                    + " talkSec:seconds* holdSec:seconds* wrapSec:seconds* disposition:word* recordingUrl:sound"
                    + " -durationSec:seconds* -responseSec:seconds* -transferredTo -transferType -ucid",
            Filter.choice("direction", Direction.class),
            Filter.choice("callStatus", "ANSWERED", "MISSED"),
            Filter.choice("disposition", Disposition.class),
            Filter.agent("agentId"),
            Filter.day("from"),
            Filter.day("to"),
            Filter.record("leadId"),
            Filter.record("patientId"),
            Filter.record("ucid"),
            Filter.record("id")),
    RECORDINGS(
            "call-recordings",
            "recordings",
            Optional.empty(),
            "-startedAt",
            "startedAt:instant agentName caller phone:phone direction:word durationSec:seconds recordingUrl:sound"
                    + " -campaignName -did -ucid",
            Filter.agent("agentId"),
            Filter.day("from"),
            Filter.day("to")),
    MISSED_CALLS(
            "missed-calls",
            "missed-calls",
            Optional.empty(),
            "-startedAt",
            "caller phone:phone missedCallCount:number did campaignName startedAt:instant slaDueAt:instant"
                    + " callbackStatus:word end:word endedAt:instant owner ucid"),
    CAMPAIGNS(
            "campaigns",
            "campaigns",
            Optional.of(RecordKind.CAMPAIGN),
            "-createdAt",
            "name* status:word* channel:word* leads:number startsOn:day* endsOn:day* budget:amount url"
                    + " -createdAt:instant*",
            Filter.choice("status", CampaignStatus.class),
            Filter.choice("channel", CampaignChannel.class),
            Filter.record("id"));

    private final String page;
    private final String resource;
    private final String usualSort;

    @SuppressWarnings("ImmutableEnumChecker") // an optional of an enum
    private final Optional<RecordKind> kind;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Filter> filters;

    RecordedList(
            String page,
            String resource,
            Optional<RecordKind> kind,
            String usualSort,
            String columns,
            Filter... filters) {
        this.page = page;
        this.resource = resource;
        this.kind = kind;
        this.usualSort = usualSort;
        this.columns = Column.all(columns);
        this.filters = List.of(filters);
    }

    /** By its page's name, such as {@code call-history}. */
    public static Optional<RecordedList> ofPage(String page) {
        return Stream.of(values()).filter(list -> list.page.equals(page)).findFirst();
    }

    /** The page below {@code /supervisor/}. */
    public String page() {
        return page;
    }

    /** The list in the API, below {@code /api/}. */
    public String resource() {
        return resource;
    }

    /** The kind of its records; empty for the lists of the hospital's own call book. */
    public Optional<RecordKind> kind() {
        return kind;
    }

    /** A column's key; with {@code -} in front the largest comes first. */
    public String usualSort() {
        return usualSort;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Filter> filters() {
        return filters;
    }

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public Optional<Filter> filter(String name) {
        return filters.stream().filter(filter -> filter.name().equals(name)).findFirst();
    }

    /** Whether words can be looked for in it. */
    public boolean isSearchable() {
        return kind.isPresent() || this == MISSED_CALLS;
    }

    public boolean hasPhones() {
        return Arrays.stream(Revealable.values()).anyMatch(of -> of.lists().contains(this));
    }
}
