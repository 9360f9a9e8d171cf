package net.healix360.engage.metrics.boundary;

import java.util.Map;

/** The page that shows a list of the API, with the same filters under their own names. */
final class PageBehind {
    private static final Map<String, String> PAGES = Map.of(
            "/api/calls", "/supervisor/call-history",
            "/api/missed-calls", "/supervisor/missed-calls",
            "/api/leads", "/supervisor/leads");

    private PageBehind() {}

    /** Empty when no page shows that list. */
    static String of(String list) {
        int query = list.indexOf('?');
        String page = PAGES.getOrDefault(query < 0 ? list : list.substring(0, query), "");
        return page.isEmpty() || query < 0
                ? page
                : page + list.substring(query).replace("filter[", "").replace("]=", "=");
    }
}
