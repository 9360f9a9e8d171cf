package net.healix360.engage.launcher.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;

/** Invented follow-ups that are due around now, some already late; replaced by a seed of another day like the appointments. */
record FollowUpRecords(DemoHospital hospital, OutreachRecords outreach, Clock clock, ZoneId zone) {
    private static final Duration EARLIEST = Duration.ofMinutes(150);
    private static final Duration APART = Duration.ofMinutes(35);
    private static final List<String> TYPES =
            List.of("CALLBACK", "REPORT", "APPOINTMENT_REMINDER", "CALLBACK", "PAYMENT");

    List<Map<String, Object>> all(Map<String, String> leadIds, Map<String, String> patientIds, List<String> agentIds) {
        Instant first = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(EARLIEST);
        return IntStream.range(0, hospital.followUps())
                .mapToObj(i -> {
                    int lead = i * 3 + 1; // these have been called before
                    String type = TYPES.get(i % TYPES.size());
                    Map<String, Object> followUp = new LinkedHashMap<>();
                    followUp.put(
                            "externalId",
                            SeedKey.of("follow-up-%s-%02d".formatted(AppointmentRecords.day(clock, zone), i + 1)));
                    followUp.put(
                            "name", Labels.of(type) + ": " + outreach.name(lead).full());
                    followUp.put("dueAt", first.plus(APART.multipliedBy(i)).toString());
                    followUp.put("status", "OPEN");
                    followUp.put("followUpType", type);
                    followUp.put("phoneE164", "+91" + outreach.phone(lead));
                    followUp.put("notes", "Asked to be called about " + OutreachRecords.service(lead));
                    followUp.put("leadId", leadIds.get(OutreachRecords.leadKey(lead)));
                    followUp.put("agentId", agentIds.get(i % agentIds.size()));
                    if (outreach.knownPatient(lead)) {
                        followUp.put("patientId", patientIds.get(PatientRecords.key(lead)));
                    }
                    return followUp;
                })
                .toList();
    }
}
