package net.healix360.engage.launcher.certify;

import java.util.ArrayList;
import java.util.List;

/** What can be asked and stands in no OpenAPI document: servlets without JAX-RS, and pages. */
final class BareServlets {
    private static final List<String> PAGES = List.of(
            "/supervisor/",
            "/supervisor/live-monitor",
            "/supervisor/leads",
            "/supervisor/patients",
            "/supervisor/appointments",
            "/supervisor/call-history",
            "/supervisor/call-recordings",
            "/supervisor/missed-calls",
            "/supervisor/campaigns",
            "/supervisor/rules",
            "/supervisor/team-performance");

    private BareServlets() {}

    static List<Operation> ofSidecar() {
        List<Operation> all = new ArrayList<>(List.of(
                post("sidecar", "/api/supervisor/events", "{\"events\":[],\"agentId\":\"\"}"),
                post("sidecar", "/api/supervisor/agent-event", "{\"agentId\":\"\"}"),
                post("sidecar", "/api/supervisor/call-event", "{\"ucid\":\"\"}"),
                post("sidecar", "/webhooks/platform", "{\"recordId\":\"\"}"),
                post("sidecar", "/webhooks/ozonetel/missed-call", "{\"monitorUCID\":\"\"}")));
        PAGES.forEach(page -> all.add(new Operation(
                "sidecar", "GET", page, List.of(query("q"), query("id"), query("agentId")), JsonText.object())));
        return all;
    }

    static List<Operation> ofDispatcher() {
        return List.of(
                post("dispatcher", "/api/supervisor/agent-event", "{\"agentId\":\"\"}"),
                post("dispatcher", "/api/supervisor/call-event", "{\"ucid\":\"\"}"));
    }

    private static Slot query(String name) {
        return new Slot(Slot.Place.QUERY, name, false);
    }

    private static Operation post(String part, String path, String body) {
        var json = JsonText.read(body);
        List<Slot> slots = new ArrayList<>(List.of(query("token")));
        json.fieldNames().forEachRemaining(name -> {
            if (Slot.isFor(name)) {
                slots.add(new Slot(Slot.Place.BODY, name, true));
            }
        });
        return new Operation(part, "POST", path, List.copyOf(slots), json);
    }
}
