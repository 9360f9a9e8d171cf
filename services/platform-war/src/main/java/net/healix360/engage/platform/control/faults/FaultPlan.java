package net.healix360.engage.platform.control.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.webhooks.WebhookFaults;

/**
 * What shall go wrong from now on.
 *
 * @param throttle every API-key call is answered with {@code LIMIT_REACHED}
 * @param badGateway every call is answered with 502 and HTML, as a proxy would
 * @param delayMillis every call waits so long first
 * @param dropAfterWrite the work is done, but its answer is cut off: proves that repeating is harmless
 */
public record FaultPlan(
        boolean throttle, boolean badGateway, long delayMillis, boolean dropAfterWrite, WebhookFaults webhooks) {
    public static final FaultPlan NONE = new FaultPlan(false, false, 0, false, WebhookFaults.NONE);

    private static final long LONGEST_DELAY_MILLIS = 60_000;

    /** Reads a plan; what it does not name goes well. */
    public static FaultPlan from(Map<String, Object> json) {
        Map<String, Object> hooks = JsonTree.object(json.get("webhooks"));
        long delay = json.get("delayMillis") instanceof Number number ? number.longValue() : 0;
        return new FaultPlan(
                flag(json, "throttle"),
                flag(json, "badGateway"),
                Math.min(Math.max(delay, 0), LONGEST_DELAY_MILLIS),
                flag(json, "dropAfterWrite"),
                new WebhookFaults(flag(hooks, "forget"), flag(hooks, "duplicate"), flag(hooks, "reorder")));
    }

    private static boolean flag(Map<String, Object> json, String name) {
        return Boolean.TRUE.equals(json.get(name));
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("throttle", throttle);
        json.put("badGateway", badGateway);
        json.put("delayMillis", delayMillis);
        json.put("dropAfterWrite", dropAfterWrite);
        json.put(
                "webhooks",
                Map.of(
                        "forget", webhooks.forget(),
                        "duplicate", webhooks.duplicate(),
                        "reorder", webhooks.reorder()));
        return json;
    }
}
