package org.kense.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class AdapterRulesTest {
  private static final JavaClasses HOUSE = Modules.mainClasses();
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.kense.fixture.adapters");

  private final AdapterRules rules = new AdapterRules("org.kense");
  private final AdapterRules onFixture = new AdapterRules("org.kense.fixture.adapters");

  @Test
  void adapters_know_no_other_adapter() {
    rules.adapters_know_no_other_adapter().check(HOUSE);

    reports(onFixture.adapters_know_no_other_adapter(), "http.ReadsTheTable");
  }

  @Test
  void only_the_command_sees_all() {
    rules.only_the_command_sees_all().check(HOUSE);

    reports(onFixture.only_the_command_sees_all(), "persistence.AsksTheCommand");
  }

  private static void reports(ArchRule rule, String culprit) {
    var report = rule.evaluate(BROKEN).getFailureReport();

    assertEquals(1, report.getDetails().size(), report::toString);
    assertTrue(report.toString().contains(culprit), report::toString);
  }
}
