package net.healix360.engage.launcher.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.PersonName;

/** Invented campaigns and the leads they brought, none older than six days: the worklist has something of every age. */
record OutreachRecords(DemoHospital hospital, Clock clock) {
    private static final List<String> CAMPAIGNS =
            List.of("Heart check camp", "Joint care week", "Child vaccination drive", "Eye screening days");
    private static final List<String> CHANNELS = List.of("GOOGLE", "META", "WHATSAPP", "WEBSITE");
    private static final List<String> SOURCES =
            List.of("GOOGLE_AD", "FACEBOOK_AD", "WHATSAPP", "WEBSITE", "PHONE", "REFERRAL", "INSTAGRAM", "WALK_IN");
    private static final List<String> SERVICES = List.of(
            "Heart check",
            "Knee replacement",
            "Child vaccination",
            "Cataract surgery",
            "Diabetes care",
            "Physiotherapy");
    private static final Duration BETWEEN_LEADS = Duration.ofMinutes(137);
    private static final int LEAD_NAMES = 1900;

    static String campaignKey(int index) {
        return "campaign-%02d".formatted(index + 1);
    }

    List<Map<String, Object>> campaigns() {
        return IntStream.range(0, hospital.campaigns())
                .mapToObj(i -> Map.<String, Object>of(
                        "externalId", campaignKey(i),
                        "name", CAMPAIGNS.get(i % CAMPAIGNS.size()),
                        "status", i == hospital.campaigns() - 1 ? "PAUSED" : "ACTIVE",
                        "platform", CHANNELS.get(i % CHANNELS.size())))
                .toList();
    }

    List<Map<String, Object>> leads(Map<String, String> campaignIds) {
        return IntStream.range(0, hospital.leads())
                .mapToObj(i -> lead(i, campaignIds.get(campaignKey(i % hospital.campaigns()))))
                .toList();
    }

    private Map<String, Object> lead(int index, String campaignId) {
        int attempts = index % 3;
        Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(BETWEEN_LEADS.multipliedBy(index + 1L));
        Map<String, Object> lead = new LinkedHashMap<>();
        lead.put("externalId", "lead-%03d".formatted(index + 1));
        lead.put(
                "name",
                PersonName.number(hospital.nameOffset() + LEAD_NAMES + index).full());
        lead.put("contactPhone", SplitPhone.india(hospital.leadPhones().national(index)));
        lead.put("phoneE164", hospital.leadPhones().e164(index));
        lead.put("source", SOURCES.get(index % SOURCES.size()));
        lead.put("status", attempts == 0 ? "NEW" : "CONTACTED");
        lead.put("interestedService", SERVICES.get(index % SERVICES.size()));
        lead.put("contactAttempts", attempts);
        if (attempts > 0) {
            lead.put(
                    "lastContacted",
                    created.plus(Duration.ofMinutes(60L * attempts)).toString());
        }
        lead.put("campaignId", campaignId);
        lead.put("createdAt", created.toString());
        return lead;
    }
}
