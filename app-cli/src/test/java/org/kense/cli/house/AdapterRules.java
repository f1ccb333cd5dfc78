package org.kense.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The rules for the modules below {@code root}, so that they can be tried on a fixture as well. */
record AdapterRules(String root) {
  ArchRule adapters_know_no_other_adapter() {
    return slices()
        .matching(root + ".(http|persistence|signature)..")
        .should()
        .notDependOnEachOther()
        .because("each is replaced, or left out, without the others noticing")
        .allowEmptyShould(true);
  }

  ArchRule only_the_command_sees_all() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".cli..")
        .because("the command wires the others, and nobody needs to know by whom they are wired")
        .allowEmptyShould(true);
  }
}
