package net.healix360.engage.it.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** How components are built inside and beside each other: boundary → control → entity, adapters under control, and no circle. */
final class Components {

    private Components() {}

    static ArchRule entityKnowsNeitherBoundaryNorControl() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat(ourClassesIn("..boundary..", "..control..", "..adapter.."));
    }

    static ArchRule controlKnowsNoBoundary() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..control..")
                .should()
                .dependOnClassesThat(ourClassesIn("..boundary..", "..adapter.."));
    }

    static ArchRule adapterKnowsNoBoundary() {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..adapter..")
                .should()
                .dependOnClassesThat(ourClassesIn("..boundary.."));
    }

    /** A port is an interface of a component's control; what implements it lives beside a cable, in an adapter package. */
    static ArchRule portsAreImplementedByAdaptersOnly() {
        return ArchRuleDefinition.classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areInterfaces()
                .and()
                .resideInAPackage("..control..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should(new ArchCondition<>("have an implementation, in an adapter package") {
                    @Override
                    public void check(JavaClass port, ConditionEvents events) {
                        if (port.getAllSubclasses().isEmpty()) {
                            events.add(SimpleConditionEvent.violated(port, port.getName() + " has no implementation"));
                        }
                        port.getAllSubclasses().stream()
                                .filter(type -> !resideInAPackage("..adapter..").test(type))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        type,
                                        type.getName() + " implements " + port.getName() + " outside an adapter")));
                    }
                });
    }

    static ArchRule freeOfCycles(String slices) {
        return SlicesRuleDefinition.slices().matching(slices).should().beFreeOfCycles();
    }

    /** Nobody outside the package can make one: no open constructor, no open factory, and no call of either. */
    static ArchRule isMadeOnlyIn(String home, Class<?> type) {
        return ArchRuleDefinition.noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(home)
                .should(new ArchCondition<>("make a " + type.getSimpleName()) {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        unit.getCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isEquivalentTo(type))
                                .filter(call -> call.getTarget()
                                        .resolveMember()
                                        .filter(Components::makes)
                                        .isPresent())
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(unit, call.getDescription())));
                    }
                });
    }

    private static boolean makes(JavaMember member) {
        return member instanceof JavaCodeUnit unit && (unit.isConstructor() || isFactory(unit));
    }

    private static boolean isFactory(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.STATIC)
                && unit.getRawReturnType().equals(unit.getOwner());
    }

    private static DescribedPredicate<JavaClass> ourClassesIn(String... packages) {
        return resideInAPackage(Arrows.OURS + ".").and(JavaClass.Predicates.resideInAnyPackage(packages));
    }
}
