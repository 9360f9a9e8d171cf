package net.healix360.engage.simulator.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.time.Timeline;
import org.junit.jupiter.api.Test;

class UcidSequenceTest {
    private final Timeline timeline = new Timeline(Stage.MORNING);
    private final UcidSequence ucids = new UcidSequence(timeline);

    @Test
    void carriesTheEpochSecondOfTheCall() {
        assertThat(ucids.next().digits()).isEqualTo("9062" + Stage.MORNING.getEpochSecond() + "00");
    }

    @Test
    void staysUniqueWithinOneSecond() {
        Set<Ucid> issued = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            issued.add(ucids.next());
        }
        assertThat(issued).hasSize(1000).allSatisfy(ucid -> assertThat(ucid.digits())
                .hasSizeBetween(14, 17));
    }

    @Test
    void staysUniqueWhenTheClockIsSetBack() {
        Ucid before = ucids.next();
        timeline.restartAt(Stage.MORNING);
        assertThat(ucids.next()).isNotEqualTo(before);
    }

    @Test
    void refusesWhatIsNoUcid() {
        assertThatThrownBy(() -> new Ucid("12345678901234567890")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ucid("9062x75860395512")).isInstanceOf(IllegalArgumentException.class);
    }
}
