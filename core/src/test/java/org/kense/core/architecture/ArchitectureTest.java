package org.kense.core.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureTest {
  private static final Path COMPILED = Path.of("target", "classes");
  private static final JavaClasses CORE = new ClassFileImporter().importPath(COMPILED);
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.kense.fixture.core");

  private final CoreRules rules = new CoreRules("org.kense.core");
  private final CoreRules onFixture = new CoreRules("org.kense.fixture.core");

  @Test
  void the_core_stands_on_java_alone() {
    rules.stands_on_java_alone().check(CORE);

    reports(onFixture.stands_on_java_alone(), "law.UsesVavrOption", "law.UsesALibrary");
  }

  @Test
  void packages_use_those_above_them_never_those_below() {
    rules.packages_use_those_above_them().check(CORE);

    reports(
        onFixture.packages_use_those_above_them(), "law.UsesAUseCase", "stray.NoPackageOfTheCore");
  }

  @Test
  void ports_are_interfaces() {
    rules.ports_are_interfaces().check(CORE);

    reports(onFixture.ports_are_interfaces(), "port.NoInterface");
  }

  @Test
  void time_and_chance_come_from_outside() {
    rules.time_and_chance_come_from_outside().check(CORE);

    reports(
        onFixture.time_and_chance_come_from_outside(),
        "AsksTheMachine.now()",
        "AsksTheMachine.nowByReference()",
        "AsksTheMachine.clock()",
        "AsksTheMachine.millis()",
        "AsksTheMachine.id()",
        "AsksTheMachine.dice()");
  }

  @Test
  void lists_and_searches_demand_a_reach() {
    rules.lists_and_searches_demand_a_reach().check(CORE);

    reports(
        onFixture.lists_and_searches_demand_a_reach(),
        "Cases.countOpen(",
        "Cases.find(",
        "Cases.ofApplicant(",
        "Cases.overdue(",
        "Cases.queue(");
  }

  @Test
  void the_core_is_a_module_that_requires_no_framework() {
    var core = Descriptor.of("org.kense.core", COMPILED).map(Descriptor::requires);

    assertEquals(
        Optional.of(Set.of("java.base", "io.vavr", "org.immutables.value", "org.jspecify")), core);
  }

  @Test
  void a_folder_without_a_module_is_reported(@TempDir Path empty) {
    assertEquals(Optional.empty(), Descriptor.of("org.kense.core", empty));
  }

  private static void reports(ArchRule rule, String... culprits) {
    var report = rule.evaluate(BROKEN).getFailureReport();

    assertAll(
        Arrays.stream(culprits)
            .map(
                culprit ->
                    () ->
                        assertTrue(
                            report.toString().contains(culprit),
                            () -> culprit + " in\n" + report)));
    assertEquals(culprits.length, report.getDetails().stream().count(), report::toString);
  }
}
