package net.healix360.engage.care.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.calls.boundary.CallsResource;
import net.healix360.engage.care.entity.CallerContext;
import net.healix360.engage.care.entity.TimelineItem;
import net.healix360.engage.care.entity.TimelineItem.Kind;
import net.healix360.engage.foundation.time.WireInstant;
import net.healix360.engage.outreach.boundary.FollowUpsResource;
import net.healix360.engage.outreach.boundary.LeadActivitiesResource;
import net.healix360.engage.outreach.boundary.LeadsResource;
import net.healix360.engage.replica.boundary.RecordJson;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.PlatformRecord;

/** A person and the timeline on the wire: the person as a resolved caller, and of each item what its line shows. */
@ApplicationScoped
public class CallerContextJson {
    private static final Map<Kind, RecordShape> SHAPES = Map.of(
            Kind.CALL, CallsResource.SHAPE,
            Kind.APPOINTMENT, BookingBody.SHAPE,
            Kind.ACTIVITY, LeadActivitiesResource.SHAPE,
            Kind.FOLLOW_UP, FollowUpsResource.SHAPE);

    private static final Map<Kind, List<String>> SHOWN = Map.of(
            Kind.CALL,
            List.of("ucid", "direction", "callStatus", "disposition", "agentName", "agentId", "durationSec", "did"),
            Kind.APPOINTMENT,
            List.of(
                    "status",
                    "doctorName",
                    "department",
                    "reasonForVisit",
                    "notes",
                    "durationMin",
                    "doctorId",
                    "clinicId",
                    "patientId"),
            Kind.ACTIVITY,
            List.of("activityType", "summary", "outcome", "performedBy"),
            Kind.FOLLOW_UP,
            List.of("name", "followUpType", "status", "notes", "agentId"));

    private RecordJson json;

    protected CallerContextJson() {}

    @Inject
    public CallerContextJson(RecordJson json) {
        this.json = json;
    }

    JsonObject of(CallerContext context) {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("phone", text(context.phone().orElse(null)))
                .add("isNew", context.isNew())
                .add(
                        "patient",
                        context.patient()
                                .<JsonValue>map(record -> json.row(PatientsResource.SHAPE, record))
                                .orElse(JsonValue.NULL))
                .add(
                        "lead",
                        context.lead()
                                .<JsonValue>map(record -> json.row(LeadsResource.SHAPE, record))
                                .orElse(JsonValue.NULL));
        if (!context.candidates().isEmpty()) {
            all.add("candidates", CallerResource.candidates(context.candidates()));
        }
        return all.add("timeline", timeline(context.timeline()))
                .add("more", context.more())
                .build();
    }

    private JsonArrayBuilder timeline(List<TimelineItem> items) {
        Map<String, JsonObject> rows = new HashMap<>();
        SHAPES.forEach((kind, shape) -> {
            List<PlatformRecord> records = items.stream()
                    .filter(item -> item.kind() == kind)
                    .map(TimelineItem::record)
                    .toList();
            json.rows(shape, records)
                    .build()
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> rows.put(row.getString("id"), row));
        });
        JsonArrayBuilder timeline = Json.createArrayBuilder();
        items.forEach(item -> timeline.add(item(item, rows.get(item.record().id()))));
        return timeline;
    }

    private static JsonObjectBuilder item(TimelineItem item, JsonObject row) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("kind", item.kind().wireName())
                .add("at", WireInstant.of(item.at()))
                .add("id", item.record().id());
        SHOWN.get(item.kind()).forEach(field -> shown.add(field, row.get(field)));
        return shown.add("pending", row.get("pending"));
    }

    private static JsonValue text(String value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}
