package net.healix360.engage.adapter.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Target;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** An effect as a row of {@code effect}, with its place. */
record EffectRow(long place, Effect effect) {

    static void add(Handle handle, Effect effect) {
        handle.createUpdate("""
                        INSERT INTO effect (at, rule_id, version, rule_name, action, occasion, target, target_id, was, becomes,
                          result, why)
                        VALUES (:at, :rule, :version, :name, :action, :occasion, :target, :targetId, :was, :becomes, :result, :why)
                        """)
                .bind("at", effect.at().toEpochMilli())
                .bind("rule", effect.ruleId())
                .bind("version", effect.rulesVersion())
                .bind("name", effect.ruleName())
                .bind("action", effect.action())
                .bind("occasion", effect.occasion())
                .bind("target", effect.target().kind().name())
                .bind("targetId", effect.target().id())
                .bind("was", effect.outcome().before())
                .bind("becomes", effect.outcome().after())
                .bind("result", effect.outcome().result().name())
                .bind("why", effect.outcome().why())
                .execute();
    }

    static EffectRow read(ResultSet row, StatementContext context) throws SQLException {
        Effect effect = new Effect(
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("rule_id"),
                row.getInt("version"),
                row.getString("rule_name"),
                row.getString("action"),
                row.getString("occasion"),
                new Target(Target.Kind.valueOf(row.getString("target")), row.getString("target_id")),
                new Outcome(
                        Outcome.Result.valueOf(row.getString("result")),
                        row.getString("was"),
                        row.getString("becomes"),
                        row.getString("why")));
        return new EffectRow(row.getLong("place"), effect);
    }
}
