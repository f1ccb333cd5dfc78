package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.Filter;
import org.kense.core.application.Untimely;

/** A draft that was never filed: who sees it, and how long it is kept. */
class UnfiledTest {
  private final Story story = Story.begins();

  @Test
  @Clause("CSC-25.6")
  void a_draft_expires_three_months_after_its_last_change_and_not_an_instant_sooner() {
    var id = story.filled(FREE);
    var command = Order.of(SWEEP, new ExpireDraft.Command(id));
    var until = Instant.parse("2026-05-02T04:00:00Z");
    story.house.clock().advanceTo(until.minusSeconds(1));
    assertEquals(
        until, ((Untimely.KeptUntil) story.desk.expireDraft().handle(command).getLeft()).until());

    story.house.clock().advanceTo(until);
    right(story.desk.expireDraft().handle(command));

    assertEquals("expired", story.now(id).status().code());
  }

  @Test
  @Clause("CSC-43")
  void a_draft_that_is_not_filed_is_nobodys_but_the_applicants() {
    var id = story.filled(FREE);

    var read = story.desk.reading().application().handle(OFFICE, id);
    var listed =
        right(story.desk.reading().list().handle(OFFICE, Filter.NONE, Optional.empty(), 10));

    assertEquals(Either.left(new Barred.Unknown(id.toString())), read);
    assertEquals(List.of(), listed.lines());
    right(story.submit(id));
    right(story.desk.reading().application().handle(OFFICE, id));
  }
}
