package net.healix360.engage.replica.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of records that belong to the platform, with the fields that the product uses (helix-engage.md §7). What a
 * platform calls them is in {@code platform-names.properties}.
 */
public enum RecordKind {
    AGENT("agent", "ozonetelAgentId", "name ozonetelAgentId ozonetelDisplayName campaignName memberId"),
    PATIENT(
            "patient",
            "externalId",
            "firstName lastName phone:phone email gender dateOfBirth:day patientType externalId"),
    LEAD(
            "lead",
            "externalId",
            "name phone:phone email source status interestedService contactAttempts:number lastContacted:instant"
                    + " utmSource utmMedium utmCampaign aiSummary aiSuggestedAction priority leadScore:number"
                    + " spamScore:number isSpam:flag isDuplicate:flag campaignId assignedAgentId patientId externalId"),
    LEAD_ACTIVITY(
            "leadActivity",
            "externalId",
            "leadId activityType summary occurredAt:instant outcome performedBy externalId"),
    FOLLOW_UP(
            "followUp",
            "externalId",
            "name followUpType status dueAt:instant phone:phone notes agentId leadId patientId externalId"),
    APPOINTMENT(
            "appointment",
            "externalId",
            "scheduledAt:instant durationMin:number status doctorName department reasonForVisit notes slotKey doctorId"
                    + " clinicId patientId leadId externalId"),
    DOCTOR(
            "doctor",
            "externalId",
            "name firstName lastName department specialty active:flag clinicId memberId externalId"),
    CLINIC(
            "clinic",
            "externalId",
            "name street city state postcode phone:phone weekdayHours weekendHours paymentOptions timeZone active:flag"
                    + " externalId"),
    VISIT_SLOT("visitSlot", "externalId", "doctorId clinicId dayOfWeek startTime endTime externalId"),
    CAMPAIGN(
            "campaign",
            "externalId",
            "name status channel url budgetMicros:number budgetCurrency startsOn:day endsOn:day externalId"),
    CALL(
            "call",
            "ucid",
            "ucid direction callStatus callerPhone:phone callSourceNumber campaignName startedAt:instant"
                    + " answeredAt:instant endedAt:instant durationSec:number talkSec:number holdSec:number"
                    + " wrapSec:number handlingSec:number responseSec:number agentName agentId disposition"
                    + " recordingUrl transferredTo transferType callbackStatus missedCallCount:number"
                    + " callbackAttemptedAt:instant patientId leadId campaignId");

    private static final Map<String, RecordKind> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RecordKind::wireName, Function.identity()));

    private final String wireName;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<RecordField> fields;

    RecordKind(String wireName, String key, String fields) {
        this.wireName = wireName;
        this.key = key;
        this.fields = Stream.of(fields.split(" ", -1)).map(RecordKind::field).toList();
    }

    private static RecordField field(String text) {
        String[] parts = text.split(":", -1);
        return new RecordField(
                parts[0],
                parts.length == 1
                        ? RecordField.Type.TEXT
                        : RecordField.Type.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    public static Optional<RecordKind> ofWireName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** As in replies, file names and the mapping, such as {@code leadActivity}. */
    public String wireName() {
        return wireName;
    }

    /** The field with which a record is known outside: unique on the platform, so that writing twice makes one. */
    public String key() {
        return key;
    }

    public List<RecordField> fields() {
        return fields;
    }

    public Optional<RecordField> fieldNamed(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
