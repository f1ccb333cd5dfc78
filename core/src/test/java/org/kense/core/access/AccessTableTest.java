package org.kense.core.access;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.Clause;

/** The table of rights, row by row, as one would read it to a lawyer. */
class AccessTableTest {
  private static final InstitutionId HERE = new InstitutionId("here");
  private static final InstitutionId THERE = new InstitutionId("there");
  private static final UnitCode UNIT = new UnitCode("office");
  private static final ActorId AIDA = new ActorId("aida");

  private static Actor actor(Role role) {
    return switch (role) {
      case APPLICANT, REPRESENTATIVE -> new Actor.Citizen(AIDA, role);
      case EXTERNAL_SYSTEM -> new Actor.Machine(new ActorId("system"), role, HERE, UNIT);
      case EXECUTOR,
          OFFICE,
          STUDY_DEPARTMENT,
          MANAGEMENT,
          FRONT_OFFICE,
          CONTACT_CENTRE,
          ADMINISTRATOR,
          OPERATOR,
          OWNER ->
          new Actor.Employee(new ActorId("employee"), role, HERE, UNIT);
    };
  }

  @ParameterizedTest
  @Clause("CSC-3")
  @Clause("CSC-10")
  @CsvSource({
    "APPLICANT, SUBMIT, yes",
    "APPLICANT, REGISTER, no",
    "APPLICANT, GRANT, no",
    "APPLICANT, CONFIRM_PAYMENT, no", // nobody confirms a payment of their own
    "OFFICE, REGISTER, yes",
    "OFFICE, DECLINE, yes",
    "OFFICE, REFUSE, no", // refusing on the merits is not for the office
    "OFFICE, SUBMIT, no", // nobody files for an applicant
    "STUDY_DEPARTMENT, COMPLETE_STAGE, yes",
    "STUDY_DEPARTMENT, GRANT, no",
    "STUDY_DEPARTMENT, ASSIGN, no", // unless somebody is its head
    "EXECUTOR, ASSIGN, no",
    "OFFICE, ASSIGN, yes",
    "MANAGEMENT, ASSIGN, yes",
    "MANAGEMENT, GRANT, yes",
    "MANAGEMENT, REFUSE, yes",
    "CONTACT_CENTRE, READ_STATUS, yes",
    "CONTACT_CENTRE, READ, no", // EDC-10.2: status, not content
    "OPERATOR, READ, no", // the operator runs the portal and reads nobody's papers
    "OWNER, READ, no",
    "ADMINISTRATOR, READ, no",
    "EXTERNAL_SYSTEM, CONFIRM_PAYMENT, yes",
    "EXTERNAL_SYSTEM, REGISTER, yes", // ENR-6: where a route says so
    "EXTERNAL_SYSTEM, READ, yes", // CSC-27.4: the provider's own; see below
    "EXTERNAL_SYSTEM, GRANT, no", // a program decides nothing
    "EXTERNAL_SYSTEM, REFUSE, no"
  })
  void a_role_may_or_may_never(Role role, Permission permission, String may) {
    var outcome = StandardAccess.TABLE.reach(actor(role), permission);

    assertEquals(may.equals("yes"), outcome.isRight());
    if (outcome.isLeft()) {
      assertEquals(new Denial(role, permission), outcome.getLeft());
    }
  }

  @Test
  @Clause("CSC-27.3")
  void a_head_names_executors_in_the_unit_and_may_nothing_else_that_the_role_may_not() {
    var head = new Actor.Employee(new ActorId("head"), Role.STUDY_DEPARTMENT, HERE, UNIT, true);

    assertEquals(
        new Reach.OfUnit(HERE, UNIT), StandardAccess.TABLE.reach(head, Permission.ASSIGN).get());
    assertTrue(StandardAccess.TABLE.reach(head, Permission.GRANT).isLeft());
    assertEquals(
        new Reach.OfInstitution(HERE),
        StandardAccess.TABLE.reach(actor(Role.MANAGEMENT), Permission.ASSIGN).get());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Clause("CSC-8.1")
  void whoever_files_is_a_natural_person_or_helps_one(Role role) {
    var files = StandardAccess.TABLE.reach(actor(role), Permission.SUBMIT);

    var expected =
        switch (role) {
          case APPLICANT -> Optional.of(new Reach.Own(AIDA));
          case FRONT_OFFICE -> Optional.of(new Reach.Helped(new ActorId("employee")));
          case EXTERNAL_SYSTEM -> Optional.of(new Reach.Helped(new ActorId("system")));
          case REPRESENTATIVE,
              EXECUTOR,
              OFFICE,
              STUDY_DEPARTMENT,
              MANAGEMENT,
              CONTACT_CENTRE,
              ADMINISTRATOR,
              OPERATOR,
              OWNER ->
              Optional.empty();
        };
    assertEquals(expected, files.isRight() ? Optional.of(files.get()) : Optional.empty());
  }

  @Test
  @Clause("CSC-27.4")
  void a_system_reads_what_passes_its_unit_of_its_own_institution_and_nothing_of_others() {
    var system = actor(Role.EXTERNAL_SYSTEM);
    var reach = StandardAccess.TABLE.reach(system, Permission.READ).get();

    assertTrue(reach.covers(new Standing(AIDA, HERE, Set.of(UNIT))));
    assertFalse(reach.covers(new Standing(AIDA, HERE, Set.of(new UnitCode("kitchen")))));
    assertFalse(reach.covers(new Standing(AIDA, THERE, Set.of(UNIT))));
  }

  @ParameterizedTest
  @Clause("DUP-7")
  @CsvSource({"front-office, true", "post, true", "office, false"})
  void only_a_participant_outside_every_institution_takes_part_in_cases_of_others(
      String unit, boolean everywhere) {
    var clerk = new Actor.Employee(AIDA, Role.FRONT_OFFICE, HERE, new UnitCode(unit));
    var reach = StandardAccess.TABLE.reach(clerk, Permission.COMPLETE_STAGE).get();

    assertTrue(reach.covers(new Standing(AIDA, HERE, Set.of(new UnitCode(unit)))));
    assertEquals(everywhere, reach.covers(new Standing(AIDA, THERE, Set.of(new UnitCode(unit)))));
  }

  @Test
  void reach_ends_at_person_unit_and_institution() {
    var case1 = new Standing(AIDA, HERE, Set.of(UNIT));

    assertTrue(new Reach.Own(AIDA).covers(case1));
    assertFalse(new Reach.Own(new ActorId("marat")).covers(case1));
    assertTrue(new Reach.OfUnit(HERE, UNIT).covers(case1));
    assertFalse(new Reach.OfUnit(HERE, new UnitCode("kitchen")).covers(case1));
    assertFalse(new Reach.OfUnit(THERE, UNIT).covers(case1));
    assertTrue(new Reach.OfInstitution(HERE).covers(case1));
    assertFalse(new Reach.OfInstitution(THERE).covers(case1));
    assertTrue(new Reach.AsParticipant(UNIT).covers(case1));
    assertTrue(new Reach.Everything().covers(case1));
  }

  @Test
  void a_citizen_has_no_institution_to_reach_into() {
    var table =
        new AccessTable(Map.of(Role.APPLICANT, Map.of(Permission.READ, Scope.UNIT)), Map.of());

    assertTrue(table.reach(actor(Role.APPLICANT), Permission.READ).isLeft());
  }
}
