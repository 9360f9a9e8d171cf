package net.healix360.engage.launcher.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.PersonName;

/**
 * Invented campaigns and the leads they brought, none older than six days. Those of the last day or so are to be called, of the older
 * ones only a few that were forgotten: the worklist looks like that of a day on which people work.
 */
record OutreachRecords(DemoHospital hospital, Clock clock, ZoneId zone) {
    private static final List<String> CAMPAIGNS =
            List.of("Heart check camp", "Joint care week", "Child vaccination drive", "Eye screening days");
    private static final List<String> CHANNELS = List.of("GOOGLE", "META", "WHATSAPP", "WEBSITE");
    private static final List<String> SOURCES =
            List.of("GOOGLE_AD", "FACEBOOK_AD", "WHATSAPP", "WEBSITE", "PHONE", "REFERRAL", "INSTAGRAM", "WALK_IN");
    private static final List<String> MEDIA =
            List.of("cpc", "paid-social", "message", "organic", "call", "referral", "social", "desk");
    private static final List<String> SERVICES = List.of(
            "Heart check",
            "Knee replacement",
            "Child vaccination",
            "Cataract surgery",
            "Diabetes care",
            "Physiotherapy");
    private static final List<String> PRIORITIES = List.of("MEDIUM", "HIGH", "MEDIUM", "LOW", "URGENT");
    private static final Duration BETWEEN_LEADS = Duration.ofMinutes(137);
    private static final long RUPEES_IN_MICROS = 1_000_000;
    private static final int LEAD_NAMES = 1900;
    /** The leads of about thirty hours. */
    private static final int FRESH = 13;

    private static final int FORGOTTEN = 9;
    private static final List<String> OUTCOMES =
            List.of("APPOINTMENT_SET", "QUALIFIED", "CONVERTED", "NURTURING", "LOST");

    static String campaignKey(int index) {
        return SeedKey.of("campaign-%02d".formatted(index + 1));
    }

    static String leadKey(int index) {
        return SeedKey.of("lead-%03d".formatted(index + 1));
    }

    static String service(int lead) {
        return SERVICES.get(lead % SERVICES.size());
    }

    /** Whom somebody talked with was called at least once. */
    static int attempts(int lead) {
        return isSettled(lead) ? 1 + lead % 2 : lead % 3;
    }

    /** Whether somebody has talked with this lead already. */
    static boolean isSettled(int lead) {
        return lead >= FRESH && lead % FORGOTTEN != 0;
    }

    private static String status(int lead) {
        if (isSettled(lead)) {
            return OUTCOMES.get(lead % OUTCOMES.size());
        }
        return attempts(lead) == 0 ? "NEW" : "CONTACTED";
    }

    /** Every fifth lead is somebody who has been here before. */
    boolean knownPatient(int lead) {
        return lead % 5 == 4 && lead < hospital.patients();
    }

    /** Every third lead has an agent already. */
    int agentOf(int lead) {
        return lead / 3 % hospital.agents();
    }

    PersonName name(int lead) {
        return knownPatient(lead)
                ? new PatientRecords(hospital).name(lead)
                : PersonName.number(hospital.nameOffset() + LEAD_NAMES + lead);
    }

    String phone(int lead) {
        return (knownPatient(lead) ? hospital.patientPhones() : hospital.leadPhones()).national(lead);
    }

    Instant created(int lead) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(BETWEEN_LEADS.multipliedBy(lead + 1L));
    }

    List<Map<String, Object>> campaigns() {
        return IntStream.range(0, hospital.campaigns()).mapToObj(this::campaign).toList();
    }

    private Map<String, Object> campaign(int index) {
        String name = CAMPAIGNS.get(index % CAMPAIGNS.size());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<String, Object> campaign = new LinkedHashMap<>();
        campaign.put("externalId", campaignKey(index));
        campaign.put("name", name);
        campaign.put("status", index == hospital.campaigns() - 1 ? "PAUSED" : "ACTIVE");
        campaign.put("platform", CHANNELS.get(index % CHANNELS.size()));
        campaign.put("startsOn", today.minusDays(14L + 7L * index).toString());
        campaign.put("endsOn", today.plusDays(45L - 10L * index).toString());
        campaign.put(
                "platformUrl",
                Map.of(
                        "primaryLinkLabel",
                        name,
                        "primaryLinkUrl",
                        "https://ads.example/" + hospital.tenant() + "/" + slug(name)));
        campaign.put(
                "budget",
                Map.of("amountMicros", (150_000L - 25_000L * index) * RUPEES_IN_MICROS, "currencyCode", "INR"));
        return campaign;
    }

    List<Map<String, Object>> leads(
            Map<String, String> campaignIds, Map<String, String> patientIds, List<String> agentIds) {
        return IntStream.range(0, hospital.leads())
                .mapToObj(i -> {
                    Map<String, Object> lead = lead(i, campaignIds);
                    if (knownPatient(i)) {
                        lead.put("patientId", patientIds.get(PatientRecords.key(i)));
                    }
                    if (i % 3 == 1) {
                        lead.put("assignedAgentId", agentIds.get(agentOf(i)));
                    }
                    return lead;
                })
                .toList();
    }

    private Map<String, Object> lead(int index, Map<String, String> campaignIds) {
        int attempts = attempts(index);
        int campaign = index % hospital.campaigns();
        boolean spam = index % 29 == 17;
        Instant created = created(index);
        Map<String, Object> lead = new LinkedHashMap<>();
        lead.put("externalId", leadKey(index));
        lead.put("name", name(index).full());
        lead.put("contactPhone", SplitPhone.india(phone(index)));
        lead.put("phoneE164", "+91" + phone(index));
        lead.put("contactEmail", Map.of("primaryEmail", email(index)));
        lead.put("source", SOURCES.get(index % SOURCES.size()));
        lead.put("status", status(index));
        lead.put("interestedService", service(index));
        lead.put("contactAttempts", attempts);
        if (attempts > 0) {
            lead.put("lastContacted", contacted(index, attempts).toString());
        }
        lead.put("utmSource", slug(SOURCES.get(index % SOURCES.size())));
        lead.put("utmMedium", MEDIA.get(index % MEDIA.size()));
        lead.put("utmCampaign", slug(CAMPAIGNS.get(campaign % CAMPAIGNS.size())));
        lead.put("priority", PRIORITIES.get(index % PRIORITIES.size()));
        lead.put("leadScore", 35 + index * 17 % 60);
        lead.put("spamScore", spam ? 92 : index * 7 % 20);
        lead.put("isSpam", spam);
        lead.put("isDuplicate", false);
        lead.put("campaignId", campaignIds.get(campaignKey(campaign)));
        lead.put("createdAt", created.toString());
        return lead;
    }

    /** When somebody tried for the n-th time to reach the lead; never in the future. */
    Instant contacted(int lead, int attempt) {
        return created(lead).plus(Duration.ofMinutes(40L * attempt));
    }

    private String email(int lead) {
        PersonName name = name(lead);
        return knownPatient(lead)
                ? new PatientRecords(hospital).email(lead)
                : (name.first() + "." + name.last() + ".lead" + (lead + 1) + "@mail.example").toLowerCase(Locale.ROOT);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
