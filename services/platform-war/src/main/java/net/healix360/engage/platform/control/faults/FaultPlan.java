package net.healix360.engage.platform.control.faults;

import jakarta.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.healix360.engage.platform.control.storage.JsonTree;
import net.healix360.engage.platform.control.webhooks.WebhookFaults;

/**
 * What shall go wrong from now on.
 *
 * @param workspace the subdomain of the only workspace that is hurt; empty for all of them
 * @param throttle every API-key call is answered with {@code LIMIT_REACHED}
 * @param badGateway calls are answered with 502 and HTML, as a proxy would
 * @param delayMillis every call waits so long first
 * @param dropAfterWrite the work is done, but its answer is cut off: proves that repeating is harmless
 * @param failTimes after so many calls {@code badGateway} and {@code dropAfterWrite} end by themselves; 0 for never
 * @param legacyAccounts account operations live on {@code /graphql}, as before February 2026
 * @param sampleData workspaces that are activated from now on are prefilled
 * @param unverifiedEmails who may not log in before he has confirmed his address
 */
public record FaultPlan(
        String workspace,
        boolean throttle,
        boolean badGateway,
        long delayMillis,
        boolean dropAfterWrite,
        long failTimes,
        boolean legacyAccounts,
        boolean sampleData,
        Set<String> unverifiedEmails,
        WebhookFaults webhooks) {

    private static final long LONGEST_DELAY_MILLIS = 60_000;
    private static final Set<String> KNOWN = Set.of(
            "workspace",
            "throttle",
            "badGateway",
            "delayMillis",
            "dropAfterWrite",
            "failTimes",
            "legacyAccounts",
            "sampleData",
            "unverifiedEmails",
            "webhooks",
            "expireTokens");
    public static final FaultPlan NONE = from(Map.of());

    public FaultPlan {
        unverifiedEmails = Set.copyOf(unverifiedEmails);
    }

    /**
     * Reads a plan; what it does not name goes well.
     *
     * @throws JsonException when it names a switch that does not exist: a misspelt fault would prove nothing
     */
    public static FaultPlan from(Map<String, Object> json) {
        for (String name : json.keySet()) {
            if (!KNOWN.contains(name)) {
                throw new JsonException(
                        "There is no fault switch \"" + name + "\"; there are: " + new TreeSet<>(KNOWN));
            }
        }
        Map<String, Object> hooks = JsonTree.object(json.get("webhooks"));
        return new FaultPlan(
                json.get("workspace") instanceof String subdomain ? subdomain : "",
                flag(json, "throttle"),
                flag(json, "badGateway"),
                Math.min(number(json, "delayMillis"), LONGEST_DELAY_MILLIS),
                flag(json, "dropAfterWrite"),
                number(json, "failTimes"),
                flag(json, "legacyAccounts"),
                flag(json, "sampleData"),
                emails(json),
                new WebhookFaults(flag(hooks, "forget"), flag(hooks, "duplicate"), flag(hooks, "reorder")));
    }

    private static boolean flag(Map<String, Object> json, String name) {
        return Boolean.TRUE.equals(json.get(name));
    }

    private static long number(Map<String, Object> json, String name) {
        return json.get(name) instanceof Number number ? Math.max(number.longValue(), 0) : 0;
    }

    private static Set<String> emails(Map<String, Object> json) {
        Set<String> emails = new TreeSet<>();
        JsonTree.list(json.get("unverifiedEmails")).forEach(email -> emails.add(String.valueOf(email)));
        return emails;
    }

    /** Whether anything happens to calls at the door. */
    boolean harmsCalls() {
        return fails() || delayMillis > 0;
    }

    /** Whether a call may fail under this plan, apart from being slow or throttled. */
    boolean fails() {
        return badGateway || dropAfterWrite;
    }

    /** The plan after one more call failed. */
    FaultPlan afterFailure() {
        boolean goesOn = failTimes != 1;
        return new FaultPlan(
                workspace,
                throttle,
                badGateway && goesOn,
                delayMillis,
                dropAfterWrite && goesOn,
                Math.max(failTimes - 1, 0),
                legacyAccounts,
                sampleData,
                unverifiedEmails,
                webhooks);
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("workspace", workspace);
        json.put("throttle", throttle);
        json.put("badGateway", badGateway);
        json.put("delayMillis", delayMillis);
        json.put("dropAfterWrite", dropAfterWrite);
        json.put("failTimes", failTimes);
        json.put("legacyAccounts", legacyAccounts);
        json.put("sampleData", sampleData);
        json.put("unverifiedEmails", List.copyOf(unverifiedEmails));
        json.put(
                "webhooks",
                Map.of(
                        "forget", webhooks.forget(),
                        "duplicate", webhooks.duplicate(),
                        "reorder", webhooks.reorder()));
        return json;
    }
}
