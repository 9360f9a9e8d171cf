package net.healix360.engage.simulator.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The whole account.
 *
 * @param sendCallbackImmediately true: the call summary goes out at call end, without the disposition; false: {@code
 *     callbackDelaySeconds} later, with it (reference/ozonetel.md §4.1)
 * @param callbackHitTries attempts in all to deliver one summary
 * @param pauseReasonKey where a pause event carries its reason; the vendor's key is unknown (§3.6)
 * @param disconnectDelayMillis how much later than the agent's ACW event the Disconnect event comes (§3.7)
 * @param dndNumbers who must not be called: dial lists refuse them (§12.5)
 * @param supervisionNumbers the SIP numbers supervisors may listen with, one for each at a time (§9.6)
 */
public record AccountSettings(
        String userName,
        String apiKey,
        AuthMode authMode,
        List<AgentProfile> agents,
        List<Campaign> campaigns,
        List<String> pauseReasons,
        Boolean sendCallbackImmediately,
        Integer callbackHitTries,
        Integer callbackDelaySeconds,
        String pauseReasonKey,
        Integer disconnectDelayMillis,
        List<String> supervisionNumbers,
        List<String> dndNumbers) {
    private static final List<String> DEFAULT_SUPERVISION_NUMBERS = List.of("599001", "599002", "599003");
    private static final int DEFAULT_HIT_TRIES = 3;
    private static final int DEFAULT_CALLBACK_DELAY_SECONDS = 300;
    private static final int DEFAULT_DISCONNECT_DELAY_MILLIS = 300;

    public AccountSettings {
        Required.text("userName", userName);
        Required.text("apiKey", apiKey);
        authMode = authMode == null ? AuthMode.TOKEN_AUTH : authMode;
        agents = List.copyOf(Required.value("agents", agents));
        campaigns = List.copyOf(Required.value("campaigns", campaigns));
        pauseReasons = pauseReasons == null || pauseReasons.isEmpty() ? List.of("Break") : List.copyOf(pauseReasons);
        sendCallbackImmediately = sendCallbackImmediately == null || sendCallbackImmediately;
        callbackHitTries = Required.atLeast(
                1, "callbackHitTries", callbackHitTries == null ? DEFAULT_HIT_TRIES : callbackHitTries);
        callbackDelaySeconds = Required.atLeast(
                0,
                "callbackDelaySeconds",
                callbackDelaySeconds == null ? DEFAULT_CALLBACK_DELAY_SECONDS : callbackDelaySeconds);
        pauseReasonKey = pauseReasonKey == null ? "pauseReason" : pauseReasonKey;
        disconnectDelayMillis = Required.atLeast(
                0,
                "disconnectDelayMillis",
                disconnectDelayMillis == null ? DEFAULT_DISCONNECT_DELAY_MILLIS : disconnectDelayMillis);
        supervisionNumbers = supervisionNumbers == null ? DEFAULT_SUPERVISION_NUMBERS : List.copyOf(supervisionNumbers);
        dndNumbers = dndNumbers == null ? List.of() : List.copyOf(dndNumbers);
        refuseDuplicates("agents[].agentId", agents, agent -> agent.agentId().toLowerCase(Locale.ROOT));
        refuseDuplicates("agents[].uniqueId", agents, AgentProfile::uniqueId);
        refuseDuplicates("campaigns[].did", campaigns, Campaign::did);
        refuseDuplicates("campaigns[].name", campaigns, Campaign::name);
    }

    public Optional<Campaign> campaignOfDid(String did) {
        return campaigns.stream().filter(campaign -> campaign.did().equals(did)).findFirst();
    }

    public Optional<Campaign> campaignNamed(String name) {
        return campaigns.stream()
                .filter(campaign -> campaign.name().equals(name))
                .findFirst();
    }

    private static <T> void refuseDuplicates(String field, List<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(key.apply(one))) {
                throw new IllegalArgumentException(field + " occurs twice: " + key.apply(one));
            }
        }
    }
}
