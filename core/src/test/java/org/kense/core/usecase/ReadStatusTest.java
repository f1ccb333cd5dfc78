package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseNumber;

/** The contact centre finds a case by its number, and sees how far it has come (EDC-10.2). */
class ReadStatusTest {
  private final Story story = Story.begins();
  private final Actor callCentre =
      new Actor.Employee(
          new ActorId("call-1"), Role.CONTACT_CENTRE, COLLEGE, new UnitCode("contact-centre"));

  @Test
  void a_case_is_found_by_its_number() {
    var id = story.registered(FREE);
    var number = story.now(id).heading().number().orElseThrow();

    var found = right(story.desk.reading().status().handle(callCentre, number));

    assertEquals(id, found.application().id());
    assertTrue(story.desk.reading().application().handle(callCentre, id).isLeft());
  }

  @Test
  void a_number_that_nobody_has_is_unknown() {
    var none = CaseNumber.of(999, Year.of(2026), 1);

    assertEquals(
        Either.left(new Barred.Unknown(none.digits())),
        story.desk.reading().status().handle(callCentre, none));
  }
}
