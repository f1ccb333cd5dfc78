package org.kense.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The rules for the core below {@code root}, so that they can be tried on a fixture as well. */
record CoreRules(String root) {
  ArchRule stands_on_java_alone() {
    return classes()
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are the core's own, java.base's, vavr's Either, or annotations of Immutables and"
                    + " JSpecify",
                this::isAllowed))
        .because("a rule must be readable, and testable, without a framework");
  }

  ArchRule packages_use_those_above_them() {
    return classes()
        .should(new UseOnlyPackagesAbove(root))
        .because("law carries a rule, a rule carries a case, a case a use case, and never back");
  }

  ArchRule ports_are_interfaces() {
    return classes()
        .that()
        .resideInAPackage(root + ".port")
        .and()
        .areTopLevelClasses()
        .should()
        .beInterfaces()
        .because("a port says what the outside must provide, and provides nothing")
        .allowEmptyShould(true);
  }

  ArchRule time_and_chance_come_from_outside() {
    return noClasses()
        .should()
        .accessTargetWhere(new TimeOrChance())
        .because("a rule must give the same answer tomorrow");
  }

  ArchRule lists_and_searches_demand_a_reach() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".port")
        .and(new Lists(root))
        .should()
        .haveRawParameterTypes(
            DescribedPredicate.describe(
                "one of which is a Reach",
                types ->
                    types.stream().anyMatch(type -> type.getName().equals(root + ".access.Reach"))))
        .because("nobody may see, or count, cases beyond their reach")
        .allowEmptyShould(true);
  }

  private boolean isAllowed(JavaClass type) {
    var base = type.getBaseComponentType();
    var place = base.getPackageName();
    return base.isPrimitive()
        || (place + ".").startsWith(root + ".")
        || isOfJavaBase(place)
        || (base.getName() + "$").startsWith("io.vavr.control.Either$")
        || place.equals("org.immutables.value")
        || place.equals("org.jspecify.annotations");
  }

  private static boolean isOfJavaBase(String place) {
    return place.startsWith("java.") && Object.class.getModule().getPackages().contains(place);
  }
}
