package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.control.RulesInForce;

/** Within which time a patient who was missed is to be reached: what the hospital's rules say of missed calls, one number. */
@ApplicationScoped
public class CallbackPromise {
    private Supplier<Duration> sla;

    protected CallbackPromise() {}

    @Inject
    public CallbackPromise(RulesInForce rules) {
        this(() -> Duration.ofMinutes(
                rules.now().priorities().of(TaskType.MISSED_CALL).slaMinutes()));
    }

    public CallbackPromise(Supplier<Duration> sla) {
        this.sla = sla;
    }

    public Duration within() {
        return sla.get();
    }
}
