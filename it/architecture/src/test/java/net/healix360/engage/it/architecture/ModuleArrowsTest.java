package net.healix360.engage.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleArrowsTest {

    @ParameterizedTest
    @EnumSource(Module.class)
    void aModuleKnowsOnlyTheModulesThePlanAllows(Module module) {
        Arrows.knowsOnlyItsAllowedModules(module).check(module.classes());
    }

    @Test
    void foundationKnowsNothingOfTheDomain() {
        assertThat(Module.FOUNDATION.classes())
                .allSatisfy(type -> assertThat(type.getPackageName()).startsWith("net.healix360.engage.foundation"));
        Arrows.knowsOnlyItsAllowedModules(Module.FOUNDATION).check(Module.FOUNDATION.classes());
    }

    @Test
    void theRulesEngineKnowsNoHttpNoRedisAndNoStore() {
        Arrows.knowsNoHttp().check(Module.RULES.classes());
        Arrows.knowsNoRedis().check(Module.RULES.classes());
        Arrows.knowsNoSql().check(Module.RULES.classes());
    }

    @Test
    void theSidecarsCoreKnowsNoDoor() {
        Arrows.knowsNoHttp().check(Module.CORE.classes());
    }

    @Test
    void theSidecarsCoreKnowsNoRedisAndNoStore() {
        Arrows.knowsNoRedis().check(Module.CORE.classes());
        Arrows.knowsNoSql().check(Module.CORE.classes());
    }

    @Test
    void theSidecarsCoreKnowsNoAdapterAndNoVendor() {
        Arrows.knowsNoAdapter().check(Module.CORE.classes());
        Arrows.knowsNoVendorType().check(Module.CORE.classes());
    }

    @Test
    void theSupervisorPagesKnowNoStoreAndNoVendor() {
        Arrows.knowsNoRedis().check(Module.FACES.classes());
        Arrows.knowsNoSql().check(Module.FACES.classes());
        Arrows.knowsNoAdapter().check(Module.FACES.classes());
        Arrows.knowsNoVendorType().check(Module.FACES.classes());
    }

    @Test
    void theEmbeddedPlatformKnowsNoRedis() {
        Arrows.knowsNoRedis().check(Module.PLATFORM.classes());
    }
}
