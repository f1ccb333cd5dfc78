package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.EnrolmentAnswers.TO_THE_FIRST_GRADE;
import static org.kense.persistence.definition.EnrolmentAnswers.TRANSFER;
import static org.kense.persistence.definition.EnrolmentAnswers.faults;
import static org.kense.persistence.definition.EnrolmentAnswers.with;
import static org.kense.persistence.definition.EnrolmentAnswers.without;
import static org.kense.persistence.definition.EnrolmentFamilies.BORN_13_AUGUST;
import static org.kense.persistence.definition.EnrolmentFamilies.BORN_14_AUGUST;
import static org.kense.persistence.definition.EnrolmentFamilies.DAUGHTER;
import static org.kense.persistence.definition.EnrolmentFamilies.WARD;
import static org.kense.persistence.definition.EnrolmentOffice.INKAR;
import static org.kense.persistence.definition.EnrolmentOffice.NOBODY;
import static org.kense.persistence.definition.EnrolmentOffice.UMIT;
import static org.kense.persistence.definition.EnrolmentOffice.right;

import io.vavr.control.Either;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Receipt;
import org.kense.core.usecase.SubmitApplication;

/** Who files for which child, and what they hand in. */
class SchoolEnrolmentFamilyTest {
  private final EnrolmentOffice office = new EnrolmentOffice("2026-02-02T10:00");

  private Unfit.DocumentMissing documentMissing(CaseId id) {
    return assertInstanceOf(Unfit.DocumentMissing.class, office.submit(UMIT, id).getLeft());
  }

  @Test
  @Clause("ENR-1.1")
  void whose_number_no_registration_gives_cannot_file() {
    var id = office.begun(NOBODY);
    right(office.answer(NOBODY, id, Map.of("relation", "parent", "child-iin", DAUGHTER)));

    var asked = office.fetch(NOBODY, id, "persons-register");
    var filed = office.submit(NOBODY, id);

    assertInstanceOf(Ungrounded.NumberUnproven.class, asked.getLeft());
    assertTrue(faults(filed).contains("applicant-name NotFetched"), () -> faults(filed));
  }

  @Test
  @Clause("ENR-1.2")
  @Clause("ENR-5.10")
  void a_code_from_a_phone_signs_nothing_and_a_certificate_files() {
    var id = office.filled();
    var byCode = new SubmitApplication.Command(id, office.house.sign(INKAR, id));

    var weak = office.desk.submitApplication().handle(Order.of(INKAR, byCode));
    right(office.submit(INKAR, id));

    assertInstanceOf(Ungrounded.SignatureTooWeak.class, weak.getLeft());
    assertEquals("submitted", office.now(id).status().code());
  }

  @ParameterizedTest(name = "born on the day of {0}: {1}")
  @CsvSource({BORN_13_AUGUST + ", child-birth-date BornTooEarly", BORN_14_AUGUST + ","})
  @Clause("ENR-1.4")
  void a_child_is_born_after_13_august_2007(String child, String faults) {
    var id = office.confirmed(INKAR, "parent", child);
    var filled = found(office.answer(INKAR, id, with(TRANSFER, Map.of("grade", "grade-11"))), id);

    assertEquals(faults == null ? "" : faults, filled);
  }

  /** What was wrong at once, or is found wrong at filing. */
  private String found(Either<Rejection, Receipt> answered, CaseId id) {
    return answered.isLeft() ? faults(answered) : faults(office.submit(INKAR, id));
  }

  @ParameterizedTest(name = "IIN {0}: {1}")
  @CsvSource({
    "180914601208,",
    "180914601207, child-iin WrongCheckDigit",
    "181314601208, child-iin NoSuchDate",
    "18091460120, child-iin WrongFormat",
  })
  @Clause("ENR-3")
  void a_childs_number_has_a_date_and_a_check_digit(String iin, String faults) {
    var id = office.begun(INKAR);

    var answered = office.answer(INKAR, id, Map.of("child-iin", iin));

    assertEquals(faults == null ? "" : faults, faults(answered));
  }

  @Test
  @Clause("ENR-5.1")
  void the_applicants_data_stand_there_from_the_beginning_and_are_not_the_applicants_to_change() {
    var id = office.begun(INKAR);

    var answers = office.answers(id);
    var changed = office.answer(INKAR, id, Map.of("applicant-name", "Басқа Біреу"));

    assertEquals("Нұрғалиева Іңкәр Өтегенқызы", answers.get("applicant-name"));
    assertEquals("1985-03-12", answers.get("applicant-birth-date"));
    assertEquals("identity-card", answers.get("document-type"));
    assertEquals(11, answers.size());
    assertEquals("applicant-name Locked", faults(changed));
  }

  @Test
  @Clause("ENR-5.2")
  void a_parents_child_comes_from_the_civil_status_register_and_a_guardians_from_its_own() {
    var daughter = office.confirmed(INKAR, "parent", DAUGHTER);
    var ward = office.confirmed(UMIT, "guardian", WARD);

    assertEquals("Нұрғалиева Айсұлу", office.answers(daughter).get("child-name"));
    assertEquals("Қыдырбаева Әйгерім", office.answers(ward).get("child-name"));
    assertEquals(
        "guardianship-register",
        office.now(ward).content().sources().of("child-name").orElseThrow());
  }

  @Test
  @Clause("ENR-5.2")
  void who_is_not_the_childs_parent_learns_nothing_and_cannot_file() {
    var id = office.begun(INKAR);
    right(office.answer(INKAR, id, Map.of("relation", "parent", "child-iin", WARD)));

    right(office.fetch(INKAR, id, "civil-status-register"));
    var school = office.fetch(INKAR, id, "education-system");

    assertInstanceOf(Unfit.RegisterNotAsked.class, school.getLeft());
    assertEquals(null, office.answers(id).get("child-name"));
    assertTrue(faults(office.submit(INKAR, id)).contains("child-name NotConfirmed"));
  }

  @Test
  @Clause("ENR-5.3")
  void a_guardian_attaches_the_birth_certificate_and_a_parent_need_not() {
    var ward = office.confirmed(UMIT, "guardian", WARD);
    right(office.answer(UMIT, ward, TRANSFER));

    assertEquals("birth-certificate", documentMissing(ward).document());
    right(office.attach(UMIT, ward, "birth-certificate"));
    right(office.submit(UMIT, ward));
    var daughter = office.filled();
    assertInstanceOf(
        Unfit.DocumentNotAsked.class,
        office.attach(INKAR, daughter, "birth-certificate").getLeft());
    right(office.submit(INKAR, daughter));
  }

  @Test
  @Clause("ENR-5.4")
  void another_address_is_asked_for_behind_a_tick() {
    var id = office.filled();
    var address = Map.of("actual-address", "Ақкөл, Бөгенбай батыр көшесі, 7");

    assertEquals("actual-address NotAsked", faults(office.answer(INKAR, id, address)));
    right(office.answer(INKAR, id, Map.of("lives-elsewhere", "yes")));
    assertEquals("actual-address Missing", faults(office.submit(INKAR, id)));
    right(office.answer(INKAR, id, address));
    right(office.submit(INKAR, id));
  }

  @Test
  @Clause("ENR-5.5")
  void an_opinion_of_the_commission_is_attached_once_it_is_ticked() {
    var id = office.confirmed(UMIT, "guardian", WARD);
    right(office.answer(UMIT, id, TRANSFER));
    right(office.attach(UMIT, id, "birth-certificate"));

    assertInstanceOf(
        Unfit.DocumentNotAsked.class, office.attach(UMIT, id, "commission-opinion").getLeft());
    right(office.answer(UMIT, id, Map.of("has-opinion", "yes")));
    assertEquals("commission-opinion", documentMissing(id).document());
    right(office.attach(UMIT, id, "commission-opinion"));
    right(office.submit(UMIT, id));
  }

  @Test
  @Clause("ENR-5.9")
  void nothing_is_filed_without_a_phone() {
    var id = office.confirmed(INKAR, "parent", DAUGHTER);
    right(office.answer(INKAR, id, without(TO_THE_FIRST_GRADE, "phone")));

    assertEquals("phone Missing", faults(office.submit(INKAR, id)));
  }
}
