package net.healix360.engage.it.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Random;

/** Small habits that keep the product quiet, safe and well named. */
final class Habits {

    private Habits() {}

    static ArchRule nobodyIsNamedForAPattern() {
        return ArchRuleDefinition.noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)(\\$.*)?")
                .because("a name says what a thing is in the field's words");
    }

    static ArchRule writesOnlyToTheLog() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static ArchRule drawsSecretsFromSecureRandomOnly() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callConstructorWhere(target(owner(Predicates.equivalentTo(Random.class))))
                .orShould()
                .callMethod(Math.class, "random");
    }

    static ArchRule waitsWithoutSleeping() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(Predicates.equivalentTo(Thread.class)))
                        .and(target(name("sleep"))));
    }
}
