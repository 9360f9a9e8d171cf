package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a working hospital does: agents come and go, the marked patient calls, is missed, and is called back. */
record Traffic(Hospital hospital, Door admin, Planted planted, String did) {
    private static final int FREE_AGENT = 2;
    private static final int BUSY_AGENT = 3;
    private static final int DIAL_ATTEMPTS = 10;
    private static final int ENDING_ATTEMPTS = 20;
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

    /** Ends what is left of it: nobody signs out of a call, and whoever comes next finds free lines. */
    void end(Person agent) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ENDING_ATTEMPTS; attempt++) {
            List<JsonNode> calls = ours();
            if (calls.isEmpty()) {
                return;
            }
            for (JsonNode call : calls) {
                if (call.path("agentId").asText().equals(agent.agentId())) {
                    Map<String, String> order = Map.of(
                            "agentId",
                            agent.agentId(),
                            "ucid",
                            call.path("ucid").asText(),
                            "action",
                            "KICK_CALL");
                    agent.door().post("/api/ozonetel/call-control", order);
                }
            }
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
        }
    }

    /** Calls with the marked patient that are on the floor now. */
    private List<JsonNode> ours() throws IOException, InterruptedException {
        List<JsonNode> calls = new ArrayList<>();
        admin.read("/api/supervisor/floor").path("calls").forEach(call -> {
            if (call.toString().contains(national())) {
                calls.add(call);
            }
        });
        return calls;
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
        if (ours().stream().anyMatch(call -> call.path("direction").asText().equals("INBOUND"))) {
            return; // it would wait behind the last one, longer and longer
        }
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
