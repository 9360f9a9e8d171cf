package net.healix360.engage.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import net.healix360.engage.it.architecture.samples.north.North;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot fail says nothing: each is held against classes that break it. */
class EveryRuleCanFailTest {

    private static final JavaClasses SAMPLES =
            new ClassFileImporter().importPackages("net.healix360.engage.it.architecture.samples");

    @ParameterizedTest
    @CsvSource({
        "FOUNDATION, CORE",
        "RULES, CORE",
        "CORE, SIDECAR",
        "FACES, SIDECAR",
        "DISPATCHER, SIDECAR",
        "PLATFORM, CORE",
        "LAUNCHER, DISPATCHER",
        "SIMULATOR, PLATFORM"
    })
    void aModuleThatKnowsWhatItMayNotIsSeen(Module lessAllowed, Module thatKnowsMore) {
        refuses(Arrows.knowsOnlyItsAllowedModules(lessAllowed), thatKnowsMore.classes());
    }

    @Test
    void aCoreThatKnowsADoorAStoreACableOrTheVendorIsSeen() {
        refuses(Arrows.knowsNoHttp(), Module.SIDECAR.classes());
        refuses(Arrows.knowsNoRedis(), Module.SIDECAR.classes());
        refuses(Arrows.knowsNoSql(), Module.SIDECAR.classes());
        refuses(Arrows.knowsNoAdapter(), Module.SIDECAR.classes());
        refuses(Arrows.knowsNoVendorType(), Module.SIDECAR.classes());
    }

    @Test
    void aCallBackUpIsSeen() {
        refuses(Components.entityKnowsNeitherBoundaryNorControl(), SAMPLES);
        refuses(Components.controlKnowsNoBoundary(), SAMPLES);
        refuses(Components.adapterKnowsNoBoundary(), SAMPLES);
    }

    @Test
    void aPortImplementedOutsideAnAdapterIsSeen() {
        refuses(Components.portsAreImplementedByAdaptersOnly(), SAMPLES);
    }

    @Test
    void aPortWithoutAnImplementationIsSeen() {
        refuses(Components.portsAreImplementedByAdaptersOnly(), Module.CORE.classes());
    }

    @Test
    void aDoorThatReachesACableIsSeen() {
        assertThat(ComponentsTest.boundariesReachingAdapters(Module.SIDECAR.classes()))
                .isNotEmpty();
    }

    @Test
    void aCircleIsSeen() {
        refuses(Components.freeOfCycles("net.healix360.engage.it.architecture.samples.(*).."), SAMPLES);
    }

    @Test
    void aThingMadeElsewhereIsSeen() {
        refuses(Components.isMadeOnlyIn("..north..", North.class), SAMPLES);
        assertThat(Components.isMadeOnlyIn("..south..", North.class)
                        .evaluate(SAMPLES)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void badHabitsAreSeen() {
        refuses(Habits.nobodyIsNamedForAPattern(), SAMPLES);
        refuses(Habits.writesOnlyToTheLog(), SAMPLES);
        refuses(Habits.drawsSecretsFromSecureRandomOnly(), SAMPLES);
        refuses(Habits.waitsWithoutSleeping(), SAMPLES);
    }

    @Test
    void aPackageWithoutASentenceIsSeen() {
        assertThat(SourceTree.isASentence("/** Care of patients and their beds. */\npackage a.b;\n"))
                .isTrue();
        assertThat(SourceTree.isASentence("/** Care. */\npackage a.b;\n")).isFalse();
        assertThat(SourceTree.isASentence("package a.b;\n")).isFalse();
    }

    private static void refuses(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
