package net.healix360.engage.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.healix360.engage.availability.entity.AgentRepaired;
import net.healix360.engage.availability.entity.RepairKind;
import net.healix360.engage.floor.control.Floor;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What was put right about agents and what came out of turn, at {@code /metrics}. */
@ApplicationScoped
public class AgentMetrics {
    private static final Metadata REPAIRS = Metadata.builder()
            .withName("engage_agent_repairs_total")
            .withDescription("Contradictions between the vendor's list and the floor that were put right")
            .build();

    private MetricRegistry registry;
    private Floor floor;

    protected AgentMetrics() {}

    @Inject
    public AgentMetrics(MetricRegistry registry, Floor floor) {
        this.registry = registry;
        this.floor = floor;
    }

    /** Every kind is there from the beginning: a rate needs its zero. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        for (RepairKind kind : RepairKind.values()) {
            repairs(kind);
        }
    }

    void repaired(@Observes AgentRepaired repair) {
        repairs(repair.kind()).inc();
    }

    @Gauge(
            name = "engage_agent_irregular_steps",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Steps of agents that were not to be expected, since the floor was folded from the last day")
    public long irregularSteps() {
        return floor.irregularSteps();
    }

    private Counter repairs(RepairKind kind) {
        return registry.counter(REPAIRS, new Tag("kind", kind.label()));
    }
}
