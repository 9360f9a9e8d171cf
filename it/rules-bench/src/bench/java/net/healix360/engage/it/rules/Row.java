package net.healix360.engage.it.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.healix360.engage.rules.PriorityConfig;
import net.healix360.engage.rules.SlaClock;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Facts;

/** One item of work in the form each engine wants it. Mutable only where another engine's rules add to it. */
public final class Row {
    static final List<String> SOURCES =
            List.of("WHATSAPP", "PHONE", "FACEBOOK_AD", "GOOGLE_AD", "WEBSITE", "REFERRAL", "INSTAGRAM", "WALK_IN");

    private static final List<TaskType> TYPES = List.of(TaskType.values());

    private final String id;
    private final TaskType type;
    private final Instant createdAt;
    private final String source;
    private final int contactAttempts;
    private final int spamScore;
    private final boolean hasPatient;
    private final SlaClock clock;
    private double score;
    private int matches;

    private Row(String id, TaskType type, Instant createdAt, Random random) {
        this.id = id;
        this.type = type;
        this.createdAt = createdAt;
        this.source = SOURCES.get(random.nextInt(SOURCES.size()));
        this.contactAttempts = random.nextInt(4);
        this.spamScore = random.nextInt(80);
        this.hasPatient = random.nextInt(4) == 0;
        this.clock = SlaClock.at(
                Workload.NOW, createdAt, PriorityConfig.starter().of(type).slaMinutes());
    }

    static Row draw(int number, Random random) {
        TaskType type = TYPES.get(random.nextInt(TYPES.size()));
        Instant createdAt = Workload.NOW.minus(Duration.ofSeconds(random.nextInt(3 * 86_400)));
        return new Row("row-" + number, type, createdAt, random);
    }

    WorkItem item() {
        return item(contactAttempts);
    }

    WorkItem item(int attempts) {
        return new WorkItem(
                id,
                type,
                createdAt,
                Facts.builder()
                        .text(Fact.LEAD_SOURCE, source)
                        .number(Fact.LEAD_CONTACT_ATTEMPTS, attempts)
                        .number(Fact.LEAD_SPAM_SCORE, spamScore)
                        .flag(Fact.LEAD_IS_SPAM, false)
                        .flag(Fact.LEAD_HAS_PATIENT, hasPatient)
                        .build());
    }

    /** As json-rules-engine wants it. */
    Map<String, Object> facts() {
        return Map.of(
                "call.taskType", type.wireName(),
                "call.slaElapsedPercent", clock.elapsedPercent(),
                "lead.source", source,
                "lead.contactAttempts", contactAttempts,
                "lead.spamScore", spamScore,
                "lead.isSpam", false,
                "lead.hasPatient", hasPatient);
    }

    public String getTaskType() {
        return type.wireName();
    }

    public int getSlaElapsedPercent() {
        return clock.elapsedPercent();
    }

    public String getSource() {
        return source;
    }

    public int getContactAttempts() {
        return contactAttempts;
    }

    public int getSpamScore() {
        return spamScore;
    }

    public boolean isIsSpam() {
        return false;
    }

    public boolean isHasPatient() {
        return hasPatient;
    }

    public double getSlaMultiplier() {
        return clock.multiplier();
    }

    /** What a rule of another engine does when it matches. */
    public void add(double contribution) {
        score += contribution;
        matches++;
    }

    void reset() {
        score = 0;
        matches = 0;
    }

    public double getScore() {
        return score;
    }

    int matches() {
        return matches;
    }
}
