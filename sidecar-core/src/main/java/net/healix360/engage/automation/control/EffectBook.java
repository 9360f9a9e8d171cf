package net.healix360.engage.automation.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.automation.entity.Effect;
import net.healix360.engage.automation.entity.Outcome.Result;
import net.healix360.engage.automation.entity.Target;

/** What rules did, for at least a year, and until when the schedule has run. Both survive the loss of the process. */
public interface EffectBook {

    /** A page, newest first. */
    record EffectPage(List<Effect> items, long total, Optional<String> nextCursor) {}

    void add(Effect effect);

    /** Whether a rule had that outcome on that target since an instant. */
    boolean has(String ruleId, Target target, Result result, Instant since);

    EffectPage list(EffectFilter filter);

    /** Forgets effects older than that. */
    void forgetBefore(Instant instant);

    /** Until when the schedule has run; empty when it never has. */
    Optional<Instant> lastTick();

    void ticked(Instant until);
}
