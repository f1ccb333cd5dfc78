package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Family.*;
import static org.kense.core.usecase.Story.right;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseId;
import org.kense.core.memory.SamplePeople;

/** What a state register said of a child goes with the child that it was said of. */
class AnotherChildTest {
  private final Family family = new Family();

  private CaseId confirmed() {
    var id = family.entered(DAUGHTER);
    right(family.ask(id, CIVIL_STATUS));
    right(family.ask(id, EDUCATION));
    return id;
  }

  @Test
  void another_child_takes_away_all_that_was_said_of_the_first_in_one_event() {
    var id = confirmed();
    var before = family.story.events(id);

    right(family.answer(id, Map.of("child-pin", SamplePeople.WARD)));

    assertEquals(before + 1, family.story.events(id));
    assertEquals(Set.of("name", "address", "relation", "child-pin"), family.answers(id).keySet());
    assertEquals(Set.of(PERSONS), family.sources(id).asked().keySet());
  }

  @Test
  void another_relation_takes_it_away_too_and_the_same_one_does_not() {
    var id = confirmed();

    right(family.answer(id, DAUGHTER));
    var same = family.answers(id).containsKey("child-name");
    right(family.answer(id, Map.of("relation", "guardian")));

    assertTrue(same);
    assertFalse(family.answers(id).containsKey("on-roll"));
  }

  @Test
  void a_register_that_knows_no_more_takes_back_what_it_said() {
    var id = confirmed();
    family
        .story
        .house
        .registers()
        .remove(
            CIVIL_STATUS, Map.of("parent", SamplePeople.AIDAS_PIN, "child", SamplePeople.DAUGHTER));

    right(family.ask(id, CIVIL_STATUS));

    assertFalse(family.answers(id).containsKey("child-name"));
    assertFalse(family.answers(id).containsKey("on-roll"));
  }
}
