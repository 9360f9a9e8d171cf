package net.healix360.engage.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.healix360.engage.tenancy.entity.TenantId;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final JavaClasses PRODUCT = Module.classesOf(
            Module.FOUNDATION,
            Module.RULES,
            Module.CORE,
            Module.FACES,
            Module.SIDECAR,
            Module.DISPATCHER,
            Module.PLATFORM);
    private static final JavaClasses SIDECAR =
            Module.classesOf(Module.FOUNDATION, Module.RULES, Module.CORE, Module.FACES, Module.SIDECAR);

    /**
     * Where a door reaches a cable without a port between them. Each stands for a missing port that would have one method and one
     * user, or is the composition of the process itself (tenancy.boundary). Add none without an ADR.
     */
    private static final Set<String> DOORS_THAT_TOUCH_CABLES = Set.of(
            "tenancy.boundary.Boot -> adapter.dispatcher.Registration",
            "tenancy.boundary.BootReadiness -> adapter.dispatcher.Registration",
            "tenancy.boundary.Jobs -> adapter.dispatcher.Registration",
            "tenancy.boundary.Jobs -> adapter.platform.HookSubscription",
            "replica.boundary.PlatformWebhook -> adapter.platform.PlatformHooks",
            "identity.boundary.SessionProof -> adapter.redis.AccessTokens",
            "identity.boundary.CsrfToken -> adapter.redis.SessionKey",
            "identity.boundary.SessionMechanism -> adapter.redis.SessionsUnavailable",
            "tenancy.boundary.SidecarApplication -> adapter.redis.SessionsUnavailable",
            "missedcalls.boundary.MissedCallWebhook -> adapter.ozonetel.OzonetelSummary");

    @Test
    void anEntityKnowsNeitherBoundaryNorControl() {
        Components.entityKnowsNeitherBoundaryNorControl().check(PRODUCT);
    }

    @Test
    void aControlKnowsNoBoundary() {
        Components.controlKnowsNoBoundary().check(PRODUCT);
    }

    @Test
    void anAdapterKnowsNoBoundary() {
        Components.adapterKnowsNoBoundary().check(SIDECAR);
    }

    @Test
    void everyPortOfTheSidecarIsImplementedByAdaptersOnly() {
        Components.portsAreImplementedByAdaptersOnly().check(SIDECAR);
    }

    @Test
    void aBoundaryReachesAnAdapterOnlyWhereItIsWrittenHere() {
        assertThat(boundariesReachingAdapters(SIDECAR)).containsExactlyInAnyOrderElementsOf(DOORS_THAT_TOUCH_CABLES);
    }

    /** Readiness asks the hospital's Redis itself: a port for one ping would only hide what is asked. */
    @Test
    void aDoorSpeaksToNoStoreItself() {
        JavaClasses doors = SIDECAR.that(JavaClass.Predicates.resideInAPackage("..boundary.."))
                .that(DescribedPredicate.not(JavaClass.Predicates.simpleName("RedisReadiness")));
        Arrows.knowsNoRedis().check(doors);
        Arrows.knowsNoSql().check(doors);
    }

    @Test
    void theSidecarsComponentsFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.(*)..").check(Module.CORE.classes());
    }

    @Test
    void theAdaptersFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.adapter.(*)..").check(Module.SIDECAR.classes());
    }

    @Test
    void theDispatchersPackagesFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.dispatcher.(**)").check(Module.DISPATCHER.classes());
    }

    @Test
    void thePlatformsPackagesFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.platform.(**)").check(Module.PLATFORM.classes());
    }

    @Test
    void theLaunchersPackagesFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.launcher.(**)").check(Module.LAUNCHER.classes());
    }

    @Test
    void theSimulatorsPackagesFormNoCircle() {
        Components.freeOfCycles("net.healix360.engage.simulator.(**)").check(Module.SIMULATOR.classes());
    }

    /** A door that the application does not name answers 404, and breaks the document of all the others. */
    @Test
    void everyResourceIsNamedByTheApplication() {
        Set<String> named = SIDECAR
                .get("net.healix360.engage.tenancy.boundary.SidecarApplication")
                .getDirectDependenciesFromSelf()
                .stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toSet());
        assertThat(SIDECAR.that(JavaClass.Predicates.resideInAPackage("..boundary..")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::getName)
                        .toList())
                .isNotEmpty()
                .isSubsetOf(named);
    }

    @Test
    void onlyTenancyMakesATenantId() {
        Components.isMadeOnlyIn("net.healix360.engage.tenancy..", TenantId.class)
                .check(SIDECAR);
    }

    @Test
    void aTenantIdHasNoOpenConstructorAndNoOpenFactory() {
        assertThat(TenantId.class.getConstructors()).isEmpty();
        assertThat(TenantId.class.getMethods())
                .noneMatch(method -> method.getReturnType().equals(TenantId.class));
    }

    static Set<String> boundariesReachingAdapters(JavaClasses classes) {
        Set<String> reached = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().endsWith(".boundary")) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().contains(".adapter."))
                        .forEach(target -> reached.add(shortName(type) + " -> " + shortName(target)));
            }
        }
        return reached;
    }

    private static String shortName(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getName().substring(Arrows.OURS.length());
    }
}
