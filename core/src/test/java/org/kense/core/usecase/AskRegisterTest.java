package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Family.*;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.Fault;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.RegisterFault;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.SamplePeople;
import org.kense.core.port.StateRegisters;

/** "Get data": a state register confirms who a child is, and whose. */
class AskRegisterTest {
  private final Family family = new Family();

  private static Either<Rejection, Receipt> faulty(Fault... faults) {
    return Either.left(new Unfit.Faulty(List.of(faults)));
  }

  private static Text title(String register) {
    return Text.only(Lang.EN, register);
  }

  private CaseId confirmed() {
    var id = family.entered(DAUGHTER);
    right(family.ask(id, CIVIL_STATUS));
    right(family.ask(id, EDUCATION));
    return id;
  }

  @Test
  @Clause("ENR-5.2")
  void a_parents_child_comes_from_the_civil_status_register_and_a_guardians_from_its_own() {
    var daughter = family.entered(DAUGHTER);
    right(family.ask(daughter, CIVIL_STATUS));
    var ward = family.entered(WARD);
    right(family.ask(ward, GUARDIANSHIP));

    assertEquals("Жаңыл Бекова", family.answers(daughter).get("child-name"));
    assertEquals("2015-05-15", family.answers(daughter).get("born"));
    assertEquals("Өмүр Асанов", family.answers(ward).get("child-name"));
    assertEquals(GUARDIANSHIP, family.sources(ward).of("child-name").orElseThrow());
  }

  @Test
  @Clause("ENR-5.2")
  void what_the_register_does_not_confirm_cannot_go_on() {
    var id = family.entered(Map.of("relation", "parent", "child-pin", SamplePeople.WARD));
    var before = family.story.submit(id);

    right(family.ask(id, CIVIL_STATUS));

    var roll = new RegisterFault.NotFetched("on-roll", title(EDUCATION));
    assertEquals(
        faulty(new RegisterFault.NotFetched("child-name", title(CIVIL_STATUS)), roll), before);
    assertEquals(
        faulty(new RegisterFault.NotConfirmed("child-name", title(CIVIL_STATUS)), roll),
        family.story.submit(id));
    assertFalse(family.inquiries(id).getLast().found());
  }

  @Test
  void that_no_school_knows_a_child_is_an_answer_too() {
    var ward = family.entered(WARD);
    right(family.ask(ward, GUARDIANSHIP));
    right(family.ask(ward, EDUCATION));

    assertEquals("none", family.answers(ward).get("on-roll"));
    assertEquals("№ 5 мектеп", family.answers(confirmed()).get("school"));
    right(family.story.submit(ward));
  }

  @Test
  void nobody_reads_of_another_familys_child() {
    var id = right(family.start(MARAT)).application().id();
    right(
        family
            .story
            .desk
            .answerFields()
            .handle(Order.of(MARAT, new AnswerFields.Command(id, DAUGHTER))));

    right(family.ask(MARAT, id, CIVIL_STATUS));

    assertFalse(family.answers(id).containsKey("child-name"));
    assertInstanceOf(Unfit.RegisterNotAsked.class, family.ask(MARAT, id, EDUCATION).getLeft());
  }

  @Test
  void a_silent_register_says_nothing_and_nothing_happens() {
    var id = family.entered(DAUGHTER);
    var before = family.story.events(id);
    family.story.house.registers().silence(CIVIL_STATUS);

    assertThrows(StateRegisters.Silent.class, () -> family.ask(id, CIVIL_STATUS));

    assertEquals(before, family.story.events(id));
  }

  @Test
  void a_register_is_asked_when_all_that_it_is_asked_by_is_there() {
    var id = family.draft();
    var listed = List.of(PERSONS, CIVIL_STATUS, GUARDIANSHIP, EDUCATION);

    var unknown = family.ask(id, "greenhouse");
    var early = family.ask(id, CIVIL_STATUS);
    right(family.answer(id, Map.of("relation", "parent")));
    var keyless = family.ask(id, CIVIL_STATUS);

    assertEquals(Either.left(new Unfit.NoSuchRegister("greenhouse", listed)), unknown);
    assertEquals(Either.left(new Unfit.RegisterNotAsked(CIVIL_STATUS, FAMILY.basis())), early);
    assertEquals(faulty(new Fault.Missing("child-pin")), keyless);
  }

  @Test
  void the_applicants_own_number_is_proven_or_no_register_is_asked() {
    var id = family.entered(DAUGHTER);
    family.story.house.numbers().remove(AIDA.id(), IdentityNumber.KG_PIN);

    assertEquals(
        Either.left(new Ungrounded.NumberUnproven(IdentityNumber.KG_PIN, FAMILY.basis())),
        family.ask(id, CIVIL_STATUS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marat", "office"})
  void only_the_applicant_has_registers_asked(String who) {
    var id = family.entered(DAUGHTER);

    var outcome = family.ask(who.equals("marat") ? MARAT : OFFICE, id, CIVIL_STATUS);

    assertInstanceOf(Barred.class, outcome.getLeft());
  }

  @Test
  void a_supplement_opens_what_a_corrected_number_leads_to_and_no_more() {
    var id = confirmed();
    right(family.story.submit(id));
    var asked = new AskSupplement.Command(id, "Which child?", Set.of("child-pin"), Set.of());
    right(family.story.desk.askSupplement().handle(Order.of(OFFICE, asked)));

    var persons = family.ask(id, PERSONS);
    right(family.answer(id, Map.of("child-pin", SamplePeople.DAUGHTER)));
    right(family.ask(id, CIVIL_STATUS));

    assertInstanceOf(Unfit.NotAsked.class, persons.getLeft());
    right(
        family
            .story
            .desk
            .supplementApplication()
            .handle(
                Order.of(
                    AIDA,
                    new SupplementApplication.Command(id, family.story.house.sign(AIDA, id)))));
  }
}
