package net.healix360.engage.simulator;

import java.util.List;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.AgentProfile;
import net.healix360.engage.simulator.account.AuthMode;
import net.healix360.engage.simulator.account.Campaign;

/** Accounts to test with: two hospitals' agents behind two DIDs. */
public final class Accounts {
    public static final String USER = "helix_demo";
    public static final String KEY = "KK00000000000000000000000000000000";
    public static final String RAMAIAH_DID = "918041763400";
    public static final String OFFLINE = "Offline_OB";
    public static final String OFFLINE_DID = "918041763409";
    public static final String GLOBAL_DID = "918041763500";

    private Accounts() {}

    public static AccountSettings demo() {
        return with(AuthMode.TOKEN_AUTH, "http://127.0.0.1:9/summary", true);
    }

    public static AccountSettings with(AuthMode mode, String callbackUrl, boolean immediately) {
        return new AccountSettings(
                USER,
                KEY,
                mode,
                List.of(
                        agent("priya", 1001, "Priya N", "500964", "Ramaiah"),
                        agent("arjun", 1002, "Arjun K", "500965", "Ramaiah"),
                        agent("meera", 1003, "Meera S", "500966", "Global")),
                List.of(
                        campaign("Inbound_" + RAMAIAH_DID, RAMAIAH_DID, "Ramaiah", callbackUrl),
                        campaign("Inbound_" + GLOBAL_DID, GLOBAL_DID, "Global", callbackUrl),
                        outbound("Followup_OB", "918041763401", callbackUrl, "Progressive", false),
                        outbound("Reminder_OB", "918041763402", callbackUrl, "Predictive", false),
                        outbound("Review_OB", "918041763403", callbackUrl, "Preview", false),
                        outbound(OFFLINE, OFFLINE_DID, callbackUrl, "InBound", true)),
                List.of("Break", "Training", "Lunch"),
                immediately,
                3,
                300,
                null,
                300,
                null,
                List.of("9000000009"));
    }

    private static AgentProfile agent(String id, long uniqueId, String name, String phone, String skill) {
        return new AgentProfile(id, uniqueId, name, "secret", phone, List.of(skill));
    }

    private static Campaign outbound(String name, String did, String callbackUrl, String type, boolean offline) {
        return new Campaign(name, did, "Ramaiah", callbackUrl, 30, List.of("Reached"), List.of(), type, offline, null);
    }

    private static Campaign campaign(String name, String did, String skill, String callbackUrl) {
        return new Campaign(
                name,
                did,
                skill,
                callbackUrl,
                30,
                List.of("Appointment Booked", "General Enquiry"),
                List.of(),
                null,
                null,
                null);
    }
}
