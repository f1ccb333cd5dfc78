package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** What a form asks, depending on what was entered before. */
class ConditionTest {
  private static final Condition ABROAD = new Condition.Is("place", Set.of("abroad", "at-sea"));

  /** Country is asked abroad; the visa where a country is named; the reason where it is not. */
  private static final Form FORM =
      new Form(
          List.of(
              field("place", Condition.always()),
              field("country", ABROAD),
              field("visa", new Condition.Filled("country")),
              field("reason", new Condition.All(List.of(ABROAD, new Condition.Empty("country"))))));

  private static Field field(String name, Condition when) {
    var label = Text.only(Lang.EN, name);
    return new Field(name, label, new FieldType.Line(20), true, when, Optional.empty());
  }

  /** Answers as in "place: abroad; country: Peru". */
  private static Answers answers(String written) {
    var values =
        Pattern.compile("([\\w-]+): ([\\w-]+)")
            .matcher(written)
            .results()
            .collect(Collectors.toMap(pair -> pair.group(1), pair -> pair.group(2)));
    return new Answers(values);
  }

  @ParameterizedTest
  @CsvSource({
    "'',                            place",
    "place: home,                   ''",
    "place: abroad,                 country reason",
    "place: at-sea,                 country reason",
    "place: abroad; country: Peru,  visa",
    "place: abroad; reason: none,   country",
  })
  void only_what_is_asked_can_be_missing(String entered, String missing) {
    var faults = FORM.filling(Answers.NONE, answers(entered).values()).missing();

    assertEquals(missing, String.join(" ", faults.stream().map(Fault::field).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "place: home,                                country, home is no abroad",
    "place: abroad; country: Peru,               reason,  a country needs no reason",
    "'',                                         visa,    no country yet",
  })
  void what_is_not_asked_cannot_be_answered(String entered, String field, String why) {
    var faults = FORM.filling(answers(entered), Map.of(field, "x")).faults();

    assertEquals(List.of(new Fault.NotAsked(field)), faults, why);
  }

  @Test
  void an_answer_and_what_it_leads_to_can_be_given_at_once() {
    var faults =
        FORM.filling(Answers.NONE, Map.of("visa", "V", "country", "Peru", "place", "abroad"))
            .faults();

    assertEquals(List.of(), faults);
  }

  @Test
  void what_depends_on_an_answer_lapses_with_it_along_the_whole_chain() {
    var before = answers("place: abroad; country: Peru; visa: V");

    assertEquals(
        Set.of("country", "visa"), FORM.filling(before, Map.of("place", "home")).lapsing());
    assertEquals(Set.of("visa"), FORM.filling(before, Map.of("country", "")).lapsing());
    assertEquals(Set.of(), FORM.filling(before, Map.of("place", "at-sea")).lapsing());
  }

  @Test
  void what_may_be_asked_anew_follows_along_the_whole_chain() {
    assertEquals(Set.of("place", "country", "visa", "reason"), FORM.following(Set.of("place")));
    assertEquals(Set.of("visa"), FORM.following(Set.of("visa")));
  }
}
