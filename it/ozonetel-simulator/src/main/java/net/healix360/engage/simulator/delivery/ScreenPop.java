package net.healix360.engage.simulator.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.Leg;

/** The page that the vendor fetches when a call reaches an agent, personal data in the query (reference/ozonetel.md §5). */
final class ScreenPop {
    private ScreenPop() {}

    static String url(Call call, Leg leg) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("callerID", call.customer());
        query.put("ucid", call.ucid().digits());
        query.put("did", call.campaign().did());
        query.put("agentID", leg.agent().id());
        query.put("phoneName", leg.agent().id());
        query.put("phoneNumber", leg.agent().phone());
        query.put("type", call.type().inSummaries());
        query.put("UUI", call.uui());
        String pairs = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String page = call.campaign().popUrl();
        return page + (page.contains("?") ? "&" : "?") + pairs;
    }
}
