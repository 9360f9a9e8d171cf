package net.healix360.engage.launcher.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What happened to each lead so far: how it came, and each attempt to reach it. */
record LeadActivityRecords(OutreachRecords outreach, List<String> agentNames) {

    List<Map<String, Object>> all(Map<String, String> leadIds) {
        List<Map<String, Object>> activities = new ArrayList<>();
        IntStream.range(0, outreach.hospital().leads()).forEach(lead -> {
            String leadId = leadIds.get(OutreachRecords.leadKey(lead));
            String service = OutreachRecords.service(lead);
            activities.add(activity(
                    lead, 0, leadId, "ENQUIRY", "Asked about " + service, "New", "Website", outreach.created(lead)));
            for (int attempt = 1; attempt <= OutreachRecords.attempts(lead); attempt++) {
                String outcome = attempt == 1 ? "No answer" : "Will think about it";
                activities.add(activity(
                        lead,
                        attempt,
                        leadId,
                        "CALL",
                        "Called about " + service,
                        outcome,
                        agentNames.get(outreach.agentOf(lead)),
                        outreach.contacted(lead, attempt)));
            }
        });
        return activities;
    }

    private static Map<String, Object> activity(
            int lead, int number, String leadId, String type, String summary, String outcome, String by, Instant at) {
        return Map.of(
                "externalId", SeedKey.of("activity-%03d-%d".formatted(lead + 1, number)),
                "name", summary,
                "leadId", leadId,
                "activityType", type,
                "summary", summary,
                "occurredAt", at.toString(),
                "outcome", outcome,
                "performedBy", by);
    }
}
