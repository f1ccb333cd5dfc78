package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.usecase.Family.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent.RegisterAsked;
import org.kense.core.application.Recorded;
import org.kense.core.form.Answers;
import org.kense.core.form.Field;
import org.kense.core.memory.SamplePeople;
import org.kense.core.memory.Samples;

/** Whatever is typed and asked, in whatever order: nobody speaks for a register. */
class RegisterPropertyTest {
  private interface Move {
    void on(Family family, CaseId id);
  }

  private static final Map<String, String> KEYS =
      Map.of("parent", SamplePeople.AIDAS_PIN, "child", SamplePeople.DAUGHTER);

  private static final List<Move> MOVES =
      List.of(
          (family, id) -> family.answer(id, DAUGHTER),
          (family, id) -> family.answer(id, WARD),
          (family, id) -> family.answer(id, Map.of("relation", "parent")),
          (family, id) -> family.answer(id, Map.of("child-pin", "")),
          (family, id) -> family.answer(id, Map.of("child-name", "Forged")),
          (family, id) -> family.answer(id, Map.of("on-roll", "none")),
          (family, id) -> family.answer(id, Map.of("school", "Ours")),
          (family, id) -> family.answer(id, Map.of("address", "Ours")),
          (family, id) -> family.ask(id, PERSONS),
          (family, id) -> family.ask(id, CIVIL_STATUS),
          (family, id) -> family.ask(id, GUARDIANSHIP),
          (family, id) -> family.ask(id, EDUCATION),
          (family, id) -> family.story.house.registers().remove(CIVIL_STATUS, KEYS),
          (family, id) ->
              family
                  .story
                  .house
                  .registers()
                  .put(CIVIL_STATUS, KEYS, Map.of("full-name", "Жаңыл Асанова")));

  @Property(tries = 200)
  void a_locked_value_is_what_its_register_said_last_to_the_present_keys_or_empty(
      @ForAll @Size(max = 40) List<@IntRange(max = 13) Integer> moves) {
    var family = new Family();
    var id = family.draft();

    for (var move : moves) {
      MOVES.get(move).on(family, id);
      var events = family.story.house.applications().journal(id);
      assertEquals(
          Application.of(events.stream().map(Recorded::event).toList()), family.story.now(id));
      Samples.FAMILY.form().fields().stream()
          .filter(Field::locked)
          .forEach(field -> said(field, family, id));
    }
  }

  private static void said(Field field, Family family, CaseId id) {
    var value = family.story.now(id).content().answers().to(field.name());
    if (value.isEmpty()) return;
    var source = family.sources(id).of(field.name()).orElseThrow();
    assertTrue(field.prefill().orElseThrow().registers().contains(source));
    var last = last(source, family, id);
    assertEquals(value, Optional.ofNullable(last.values().get(field.name())));
    assertEquals(asked(last, before(last, family, id)), asked(last, now(family, id)));
  }

  private static RegisterAsked last(String register, Family family, CaseId id) {
    return family.inquiries(id).stream()
        .filter(asked -> asked.register().equals(register))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Answers now(Family family, CaseId id) {
    return family.story.now(id).content().answers();
  }

  /** What had been entered when the register was asked. */
  private static Answers before(RegisterAsked asked, Family family, CaseId id) {
    var events =
        family.story.house.applications().journal(id).stream().map(Recorded::event).toList();
    var index = 0;
    while (events.get(index) != asked) index++;
    return Application.of(events.subList(0, index)).content().answers();
  }

  private static Map<String, Optional<String>> asked(RegisterAsked asked, Answers answers) {
    var keys = new TreeMap<String, Optional<String>>();
    asked.by().forEach(field -> keys.put(field, answers.to(field)));
    return keys;
  }
}
