package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be asked and stands in no OpenAPI document: servlets without JAX-RS, and pages. */
final class BareServlets {
    private static final String FIRST_PAGE = "/supervisor/live-monitor";
    private static final Pattern PAGE = Pattern.compile("href=\"(/supervisor/[a-z/-]+)[\"?#]");

    private BareServlets() {}

    /** @param admin who sees the way to every page */
    static List<Operation> ofSidecar(Door admin) throws IOException, InterruptedException {
        List<Operation> all = new ArrayList<>(List.of(
                post("sidecar", "/api/supervisor/events", "{\"events\":[],\"agentId\":\"\"}"),
                post("sidecar", "/api/supervisor/agent-event", "{\"agentId\":\"\"}"),
                post("sidecar", "/api/supervisor/call-event", "{\"ucid\":\"\"}"),
                post("sidecar", "/webhooks/platform", "{\"recordId\":\"\"}"),
                post("sidecar", "/webhooks/ozonetel/missed-call", "{\"monitorUCID\":\"\"}")));
        pages(admin)
                .forEach(page -> all.add(new Operation(
                        "sidecar",
                        "GET",
                        page,
                        List.of(query("q"), query("id"), query("agentId")),
                        JsonText.object())));
        return all;
    }

    /** Those to which the pages lead themselves. */
    private static Set<String> pages(Door admin) throws IOException, InterruptedException {
        Reply first = admin.get(FIRST_PAGE);
        Set<String> pages = PAGE.matcher(first.text())
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (pages.isEmpty()) {
            throw new IOException(FIRST_PAGE + " leads to no page: " + first.status());
        }
        return pages;
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
