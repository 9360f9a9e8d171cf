package net.healix360.engage.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.MemoryRecords;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.setup.control.Configuration;
import net.healix360.engage.setup.control.ConfigurationChanged;
import net.healix360.engage.setup.control.SetupEvidence;
import net.healix360.engage.setup.control.SetupProgress;
import net.healix360.engage.setup.entity.SetupStep;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;

class SetupProgressTest {
    private static final Member ADMIN = new Member("admin", "a@ramaiah.example", "Asha", "R", Role.ADMIN);

    private final MemoryRecords records = new MemoryRecords();
    private final Configuration configuration = new Configuration(
            new MemoryConfigStore(),
            new Tenancy("ramaiah", "Ramaiah Memorial", "Asia/Kolkata"),
            Clock.systemUTC(),
            new Fired<ConfigurationChanged>(change -> {}));
    private final SetupProgress progress =
            new SetupProgress(configuration, new SetupEvidence(configuration, records), Clock.systemUTC());

    @Test
    void aHospitalBeginsWithNothingDone() {
        assertThat(progress.completed()).isEmpty();
        assertThat(progress.state().getBoolean("wizardRequired")).isTrue();
    }

    @Test
    void aStepIsDoneWhenWhatItMakesIsThere() {
        records.put(RecordKind.CLINIC, "c", Instant.EPOCH, Map.of("name", "North"));

        assertThat(progress.completed()).containsExactly(SetupStep.CLINICS);
    }

    @Test
    void whatSomebodyHasMarkedCounts() {
        records.put(RecordKind.CLINIC, "c", Instant.EPOCH, Map.of("name", "North"));
        progress.mark(SetupStep.CLINICS, false, ADMIN);
        progress.mark(SetupStep.AI, true, ADMIN);

        assertThat(progress.completed()).containsExactly(SetupStep.AI);
    }

    @Test
    void theWizardIsNotRequiredWhenEveryStepIsDone() {
        for (SetupStep step : SetupStep.values()) {
            progress.mark(step, true, ADMIN);
        }

        assertThat(progress.isFinished()).isTrue();
        assertThat(progress.state().getBoolean("wizardRequired")).isFalse();
    }
}
