package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.it.faults.Fault.Kind;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final List<String> PARTS = List.of("dispatcher", "sidecar-ramaiah", "redis-telephony");

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(faults(plan(7), 60)).isEqualTo(faults(plan(7), 60)).isNotEqualTo(faults(plan(8), 60));
    }

    @Test
    void itIsCompleteWhenEveryKindWasAtEveryPlace() {
        FaultPlan plan = plan(7);
        Set<String> places = new HashSet<>();
        while (!plan.isComplete()) {
            Fault fault = plan.next();
            places.add(fault.kind() + " " + fault.where());
        }

        assertThat(places)
                .hasSize(3 + 3 + 1 + 3 * Network.values().length)
                .contains("KILL redis-telephony", "CLOCK dispatcher", "LOSE_ANSWERS DELIVERY");
    }

    @Test
    void aRoundBeginsWithWhatTakesLongestToHeal() {
        assertThat(faults(plan(7), 3 + 1)).extracting(Fault::kind).containsOnly(Kind.KILL, Kind.CLOCK);
    }

    @Test
    void clocksJumpByMinutesAndNothingElseDoes() {
        assertThat(faults(plan(7), 200)).allSatisfy(fault -> assertThat(Math.abs(fault.seconds()) >= 60)
                .as(fault.toString())
                .isEqualTo(fault.kind() == Kind.CLOCK));
    }

    private static FaultPlan plan(long seed) {
        return new FaultPlan(seed, PARTS, PARTS, List.of("dispatcher"));
    }

    private static List<Fault> faults(FaultPlan plan, int count) {
        return Stream.generate(plan::next).limit(count).toList();
    }
}
