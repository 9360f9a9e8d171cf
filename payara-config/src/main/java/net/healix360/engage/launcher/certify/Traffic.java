package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** What a working hospital does: agents come and go, the marked patient calls, is missed, and is called back. */
record Traffic(Hospital hospital, Planted planted, String did) {
    private static final int FREE_AGENT = 2;
    private static final int BUSY_AGENT = 3;
    private static final int DIAL_ATTEMPTS = 10;
    private static final long BETWEEN_ATTEMPTS_MILLIS = 1_000;

    /** A second or two of it. What the simulator or the desk refuses because the last call goes on is left out. */
    void flow() throws IOException, InterruptedException {
        VendorEvents vendor = new VendorEvents(hospital.dispatcher(), hospital.common("vendorToken"));
        String agent = agent(FREE_AGENT);
        vendor.agent(agent, "pause");
        vendor.agent(agent, "release");
        String ucid = VendorEvents.newUcid();
        vendor.call(ucid, agent, national(), did, "Calling");
        vendor.call(ucid, agent, national(), did, "Answered");
        vendor.call(ucid, agent, national(), did, "Disconnect");
        answeredCall();
        missedCall();
    }

    /** The agent whose stream is watched dials the marked patient, as soon as the desk knows that the agent is ready. */
    boolean dial(Person agent) throws IOException, InterruptedException {
        Map<String, String> wish = Map.of("agentId", agent.agentId(), "phoneNumber", planted.phone());
        for (int attempt = 0; attempt < DIAL_ATTEMPTS; attempt++) {
            hospital.simulator().post("/sim/agents/" + agent.agentId() + "/state", Map.of("state", "Ready"));
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
            if (agent.door().post("/api/ozonetel/dial", wish).succeeded()) {
                return true;
            }
        }
        return false;
    }

    /** The campaign tells the hospital's own webhook of somebody whom nobody answered. */
    String missedCall() throws IOException, InterruptedException {
        String ucid = VendorEvents.newUcid();
        String now = VendorEvents.now();
        JsonNode summary = JsonText.object()
                .put("monitorUCID", ucid)
                .put("Did", did)
                .put("CampaignName", "Inbound_" + did)
                .put("CallerID", national())
                .put("StartTime", now)
                .put("EndTime", now)
                .put("TimeToAnswer", "00:00:00")
                .put("CallDuration", "00:00:09")
                .put("Duration", "00:00:00")
                .put("Type", "inbound")
                .put("AgentID", "")
                .put("Status", "NotAnswered")
                .put("HangupBy", "UserHangup")
                .put("DialStatus", "user_disconnected")
                .put("Disposition", "");
        Reply reply = hospital.nobody()
                .postForm(
                        "/webhooks/ozonetel/missed-call?token=" + Door.encoded(hospital.secret("webhookToken")),
                        "data",
                        summary.toString());
        if (!reply.succeeded()) {
            throw new IOException(
                    "The webhook of " + hospital.name() + " answers " + reply.status() + " " + reply.text());
        }
        return ucid;
    }

    private void answeredCall() throws IOException, InterruptedException {
        String agent = agent(BUSY_AGENT);
        hospital.simulator().post("/sim/agents/" + agent + "/state", Map.of("state", "Ready"));
        hospital.simulator()
                .post(
                        "/sim/calls",
                        Map.of(
                                "did",
                                did,
                                "callerId",
                                national(),
                                "answeredBy",
                                agent,
                                "queueSeconds",
                                1,
                                "talkSeconds",
                                2,
                                "hangupBy",
                                "user",
                                "dispositionDelaySeconds",
                                0));
    }

    private String agent(int place) {
        return hospital.agentFromEnd(place).path("agentId").asText();
    }

    private String national() {
        return Haul.spellings(planted.phone()).get(0);
    }
}
