package net.healix360.engage.it.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * The arrows between modules. Packages cannot tell them: a component has the same package in several modules, so the home of a class
 * is the folder it was compiled in.
 */
final class Arrows {

    static final String OURS = "net.healix360.engage.";

    private static final String[] HTTP = {
        "jakarta.ws.rs..",
        "jakarta.servlet..",
        "jakarta.faces..",
        "java.net.http..",
        "org.apache.hc..",
        "org.eclipse.microprofile.rest.."
    };
    private static final String[] REDIS = {"redis.clients.."};
    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "com.zaxxer.."
    };

    private Arrows() {}

    static ArchRule knowsOnlyItsAllowedModules(Module module) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("know only what " + module.folder() + " may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(Arrows::isOurs)
                        .filter(dependency -> !mayKnow(module, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });
    }

    static ArchRule knowsNoHttp() {
        return knowsNothingOf("HTTP", HTTP);
    }

    static ArchRule knowsNoRedis() {
        return knowsNothingOf("Redis", REDIS);
    }

    static ArchRule knowsNoSql() {
        return knowsNothingOf("SQL", SQL);
    }

    static ArchRule knowsNoAdapter() {
        return knowsNothingOf("an adapter", "..adapter..");
    }

    static ArchRule knowsNoVendorType() {
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(?i).*(ozonetel|cloudagent).*")
                .orShould()
                .haveNameMatching("(?i).*(ozonetel|cloudagent).*");
    }

    private static ArchRule knowsNothingOf(String what, String... packages) {
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("this module knows nothing of " + what);
    }

    private static boolean isOurs(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName().startsWith(OURS);
    }

    private static boolean mayKnow(Module module, Dependency dependency) {
        return Module.of(dependency.getTargetClass()).filter(module::mayKnow).isPresent();
    }
}
