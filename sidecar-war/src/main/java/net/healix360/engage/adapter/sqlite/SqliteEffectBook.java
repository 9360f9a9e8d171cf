package net.healix360.engage.adapter.sqlite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.automation.control.EffectBook;
import net.healix360.engage.automation.control.EffectFilter;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Target;

/** Effects beside the journal, which they outlive. A page is held by the last row's place. */
@ApplicationScoped
public class SqliteEffectBook implements EffectBook {
    private static final String RULES = "rules";

    private Volume volume;

    protected SqliteEffectBook() {}

    @Inject
    public SqliteEffectBook(Volume volume) {
        this.volume = volume;
    }

    @Override
    public void add(Effect effect) {
        volume.journalWriter().useHandle(handle -> EffectRow.add(handle, effect));
    }

    @Override
    public boolean has(String ruleId, Target target, Result result, Instant since) {
        return volume.journalReader().withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM effect WHERE rule_id = :rule AND target = :target AND target_id = :id
                          AND at >= :since AND result = :result)
                        """)
                .bind("rule", ruleId)
                .bind("target", target.kind().name())
                .bind("id", target.id())
                .bind("since", since.toEpochMilli())
                .bind("result", result.name())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public EffectPage list(EffectFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        filter.ruleId().ifPresent(rule -> where(conditions, values, "rule_id = :rule", "rule", rule));
        filter.from().ifPresent(from -> where(conditions, values, "at >= :from", "from", from.toEpochMilli()));
        filter.to().ifPresent(to -> where(conditions, values, "at < :to", "to", to.toEpochMilli()));
        String all = " FROM effect WHERE " + String.join(" AND ", conditions);
        return volume.journalReader().inTransaction(handle -> {
            long total = handle.createQuery("SELECT count(*)" + all)
                    .bindMap(values)
                    .mapTo(Long.class)
                    .one();
            List<EffectRow> rows = handle.createQuery(
                            "SELECT *" + all + " AND place < :before ORDER BY place DESC LIMIT :most")
                    .bindMap(values)
                    .bind("before", filter.cursor().map(SqliteEffectBook::place).orElse(Long.MAX_VALUE))
                    .bind("most", filter.limit() + 1)
                    .map(EffectRow::read)
                    .list();
            boolean more = rows.size() > filter.limit();
            List<EffectRow> page = more ? rows.subList(0, filter.limit()) : rows;
            Optional<String> next = more
                    ? Optional.of(PlaceCursor.after(
                            Instant.EPOCH, "" + page.get(page.size() - 1).place()))
                    : Optional.empty();
            return new EffectPage(page.stream().map(EffectRow::effect).toList(), total, next);
        });
    }

    @Override
    public void forgetBefore(Instant instant) {
        volume.journalWriter().useHandle(handle -> handle.createUpdate("DELETE FROM effect WHERE at < :at")
                .bind("at", instant.toEpochMilli())
                .execute());
    }

    @Override
    public Optional<Instant> lastTick() {
        return volume.journalReader()
                .withHandle(handle -> handle.createQuery("SELECT until FROM schedule_tick WHERE name = :name")
                        .bind("name", RULES)
                        .mapTo(Long.class)
                        .findOne())
                .map(Instant::ofEpochMilli);
    }

    @Override
    public void ticked(Instant until) {
        volume.journalWriter().useHandle(handle -> handle.createUpdate(
                        "INSERT OR REPLACE INTO schedule_tick (name, until) VALUES (:name, :until)")
                .bind("name", RULES)
                .bind("until", until.toEpochMilli())
                .execute());
    }

    private static void where(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static long place(String cursor) {
        String id = PlaceCursor.parse(cursor).id();
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
