package net.healix360.engage.availability.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.healix360.engage.availability.control.AgentBook.EventPage;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.CallFigures;
import net.healix360.engage.availability.entity.Performance;
import net.healix360.engage.foundation.time.WireInstant;

/** Agents' days on the wire; durations in whole seconds, {@code null} where there is nothing to tell. */
final class DaysJson {
    private DaysJson() {}

    static JsonObject events(EventPage page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(event -> items.add(event(event)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
        page.next().ifPresentOrElse(next -> json.add("nextCursor", next.toString()), () -> json.addNull("nextCursor"));
        return json.add("total", page.total()).build();
    }

    static JsonObject sessions(List<AgentSession> sessions) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        sessions.forEach(session -> items.add(session(session)));
        return Json.createObjectBuilder()
                .add("items", items)
                .addNull("nextCursor")
                .add("total", sessions.size())
                .build();
    }

    /** A part of the rows, with the number of all. */
    static JsonObject page(List<AgentSession> all, int after, int limit) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.stream().skip(after).limit(limit).forEach(session -> items.add(session(session)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
        int next = after + limit;
        if (next < all.size()) {
            json.add("nextCursor", Integer.toString(next));
        } else {
            json.addNull("nextCursor");
        }
        return json.add("total", all.size()).build();
    }

    static JsonObject performance(Performance performance, ZoneId zone) {
        JsonObjectBuilder json = Json.createObjectBuilder(session(performance.session()))
                .add("zone", zone.getId())
                .add("calls", calls(performance));
        CallFigures figures = performance.calls();
        add(json, "averageHandlingTimeS", performance.averageHandlingS().orElse(null));
        json.add("appointmentsBooked", figures.appointmentsBooked());
        figures.conversion()
                .ifPresentOrElse(
                        percent -> json.add("conversionPercent", percent), () -> json.addNull("conversionPercent"));
        json.add("dispositions", numbers(performance.dispositions()));
        JsonArrayBuilder volume = Json.createArrayBuilder();
        performance
                .callVolume()
                .forEach((day, calls) -> volume.add(
                        Json.createObjectBuilder().add("date", day.toString()).add("calls", calls)));
        return json.add("callVolume", volume).build();
    }

    private static JsonObjectBuilder calls(Performance performance) {
        CallFigures figures = performance.calls();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("total", figures.total())
                .add("inbound", figures.inbound())
                .add("outbound", figures.outbound())
                .add("answered", figures.answered())
                .add("missed", figures.missed())
                .add("talkTimeS", figures.talkTimeS());
        add(json, "averageDurationS", performance.averageTalkS().orElse(null));
        return json;
    }

    private static JsonObject session(AgentSession session) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("agentId", session.agentId().value())
                .add("date", session.date().toString())
                .add("loginDurationS", session.loginDurationS())
                .add("busyTimeS", session.busyTimeS())
                .add("idleTimeS", session.idleTimeS())
                .add("pauseTimeS", session.pauseTimeS())
                .add("pauseByReason", numbers(session.pauseByReason()))
                .add("wrapupTimeS", session.wrapupTimeS())
                .add("ringTimeS", session.ringTimeS())
                .add("readyTimeS", session.readyTimeS());
        add(json, "avgHandlingTimeS", session.avgHandlingTimeS().orElse(null));
        return json.build();
    }

    private static JsonObjectBuilder event(AgentEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("agentId", event.agentId().value())
                .add("eventType", event.type().name())
                .add("eventAt", WireInstant.of(event.at()))
                .add("irregular", event.irregular());
        event.durationS().ifPresent(seconds -> json.add("durationS", seconds));
        event.ucid().ifPresent(ucid -> json.add("ucid", ucid));
        event.reason().ifPresent(reason -> json.add("reason", reason));
        return json;
    }

    private static JsonObjectBuilder numbers(Map<String, Long> numbers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        numbers.forEach(json::add);
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Long value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
