package net.healix360.engage.it.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HabitsTest {

    private static final JavaClasses SERVED = Module.classesOf(
            Module.FOUNDATION,
            Module.RULES,
            Module.CORE,
            Module.FACES,
            Module.SIDECAR,
            Module.DISPATCHER,
            Module.PLATFORM);

    @ParameterizedTest
    @EnumSource(Module.class)
    void nobodyIsNamedImplManagerUtilOrHelper(Module module) {
        Habits.nobodyIsNamedForAPattern().check(module.classes());
    }

    /** The launcher is a command line: the terminal is its page. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LAUNCHER")
    void nothingPrintsToTheTerminal(Module module) {
        Habits.writesOnlyToTheLog().check(module.classes());
    }

    /** The simulator draws the same day from the same seed: its randomness is meant to be guessed. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SIMULATOR")
    void secretsAreNotDrawnFromAGuessableRandom(Module module) {
        Habits.drawsSecretsFromSecureRandomOnly().check(module.classes());
    }

    @Test
    void noServedThreadSleeps() {
        Habits.waitsWithoutSleeping().check(SERVED);
    }
}
