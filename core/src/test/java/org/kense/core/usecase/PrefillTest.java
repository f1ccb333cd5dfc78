package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Family.*;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.Declaration;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.RegisterFault;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.SamplePeople;
import org.kense.core.words.RejectionWords;

/** What the state knows of an applicant stands in the form before they begin. */
class PrefillTest {
  private static final String ADDRESS = "Бишкек, Чүй проспектиси, 1";
  private final Family family = new Family();

  @Test
  @Clause("CSC-25.4")
  void a_draft_begins_with_what_the_state_knows_of_the_applicant() {
    var started = right(family.start(AIDA));

    var content = started.application().content();
    assertEquals(Map.of("name", "Айдай Бекова", "address", ADDRESS), content.answers().values());
    assertEquals(Map.of("name", PERSONS, "address", PERSONS), content.sources().fields());
    assertEquals(2, started.version());
  }

  @Test
  void everybody_gets_their_own_data_and_who_is_not_known_an_empty_form() {
    var marat = right(family.start(MARAT)).application();
    var nobody = new Actor.Citizen(new ActorId("nobody"), Role.APPLICANT);

    assertEquals(Map.of(), marat.content().answers().values());
    assertEquals(1, family.inquiries(marat.id()).size());
    assertFalse(family.inquiries(marat.id()).getFirst().found());
    assertEquals(1, right(family.start(nobody)).version());
  }

  @Test
  @Clause("CSC-12.3")
  void nobody_is_looked_up_who_has_agreed_to_nothing() {
    var command = new StartDraft.Command(COLLEGE, FAMILY.ref().code(), PORTAL, Lang.EN);

    var started = right(family.story.desk.startDraft().handle(Order.of(AIDA, command)));
    var asked = family.ask(started.application().id(), PERSONS);

    assertEquals(1, started.version());
    assertInstanceOf(Ungrounded.ConsentMissing.class, asked.getLeft());
  }

  @Test
  void a_silent_register_keeps_nobody_from_beginning_and_leaves_no_trace() {
    family.story.house.registers().silence(PERSONS);

    var id = family.draft();

    assertEquals(Map.of(), family.answers(id));
    assertEquals(1, family.story.events(id));
  }

  @Test
  void an_employee_who_begins_for_somebody_sees_nothing_of_them_from_registers() {
    var helper =
        new Actor.Employee(
            new ActorId("front-1"), Role.FRONT_OFFICE, COLLEGE, new UnitCode("office"));
    var command =
        new StartDraft.Command(
            COLLEGE,
            FAMILY.ref().code(),
            PORTAL,
            Lang.EN,
            Optional.of(AIDA.id()),
            Optional.empty());

    var started = right(family.story.desk.startDraft().handle(Order.of(helper, command)));

    assertEquals(Map.of(), started.application().content().answers().values());
    assertEquals(
        "not-permitted",
        RejectionWords.code(family.ask(helper, started.application().id(), PERSONS).getLeft()));
  }

  @Test
  void what_only_a_register_can_say_is_not_typed_nor_emptied() {
    var id = family.draft();
    var locked = new RegisterFault.Locked("name", Text.only(Lang.EN, PERSONS));
    var turnedAway = Either.left(new Unfit.Faulty(List.of(locked)));

    assertEquals(turnedAway, family.answer(id, Map.of("name", "Somebody else")));
    assertEquals(turnedAway, family.answer(id, Map.of("name", "")));
    right(family.answer(id, Map.of("name", "Айдай Бекова")));
  }

  @Test
  void what_the_applicant_changes_is_their_own_word_from_then_on() {
    var id = family.draft();

    right(family.answer(id, Map.of("address", ADDRESS)));
    var same = family.sources(id).of("address");
    right(family.answer(id, Map.of("address", "Ош")));

    assertEquals(Optional.of(PERSONS), same);
    assertEquals(Optional.empty(), family.sources(id).of("address"));
    assertEquals(Optional.of(PERSONS), family.sources(id).of("name"));
  }

  @Test
  void data_can_be_got_again_and_every_inquiry_is_in_the_journal() {
    var id = family.draft();
    right(family.answer(id, Map.of("address", "Ош")));
    family
        .story
        .house
        .registers()
        .put(PERSONS, Map.of("pin", SamplePeople.AIDAS_PIN), Map.of("full-name", "Айдай Асанова"));

    right(family.ask(id, PERSONS));

    assertEquals("Айдай Асанова", family.answers(id).get("name"));
    assertEquals("Ош", family.answers(id).get("address"));
    assertEquals(2, family.inquiries(id).size());
  }

  @Test
  void who_signs_signs_what_is_theirs_and_what_is_a_registers() {
    var id = family.draft();
    var before = declared(id);

    right(family.answer(id, Map.of("address", "Ош")));

    assertTrue(before.contains("6:source\n7:address\n16:persons-register\n"), before);
    assertFalse(declared(id).contains("7:address\n16:persons-register\n"));
  }

  private String declared(CaseId id) {
    var now = family.story.now(id);
    return Declaration.of(now.heading(), now.content()).text();
  }

  @Test
  void a_value_that_the_field_cannot_hold_is_none() {
    family
        .story
        .house
        .registers()
        .put(
            PERSONS,
            Map.of("pin", SamplePeople.AIDAS_PIN),
            Map.of("full-name", "two\nlines", "address", ADDRESS));

    assertEquals(Map.of("address", ADDRESS), family.answers(family.draft()));
  }
}
