package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.memory.Samples;

/** What can be chosen from a directory, depending on what was chosen before. */
class ChoosingTest {
  private static final Form FORM = Samples.CASCADE.form();

  /** Answers as in "to-region=north to-district=lakes". */
  private static Answers answers(String written) {
    return new Answers(
        Arrays.stream(written.split(" "))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  private static Field field(String name) {
    return FORM.field(name).orElseThrow();
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                          | to-region         | north south
          to-region=north                                             | to-district       | lakes northtown
          to-region=south                                             | to-district       | hills
          ''                                                          | to-district       | ''
          to-region=north to-district=lakes                           | to-rural-district | reeds sands
          # a town has no rural districts, and no settlements
          to-region=north to-district=northtown                       | to-rural-district | ''
          to-region=north to-district=northtown                       | to-settlement     | ''
          to-region=north to-district=lakes to-rural-district=reeds   | to-settlement     | heron bittern
          to-region=north to-district=lakes to-rural-district=sands   | to-settlement     | ''
          # grades that some school there teaches, from the nearest level that there is
          to-region=north to-district=northtown                       | to-grade          | grade-1 grade-2
          to-region=south to-district=hills                           | to-grade          | grade-1
          to-region=north to-district=lakes                           | to-grade          | ''
          # schools there that teach the grade
          to-region=north to-district=northtown to-grade=grade-1      | to-school         | sample-college
          to-region=north to-district=northtown to-grade=grade-2      | to-school         | sample-college northtown-school
          to-region=north to-district=northtown                       | to-school         | ''
          # the other way round: first the school, then its grades
          from-region=north from-district=northtown                   | from-school       | sample-college northtown-school
          from-region=north from-district=northtown from-school=northtown-school | from-grade | grade-2
          """)
  void the_options_are_what_stands_below_the_nearest_place_that_was_chosen(
      String entered, String name, String options) {
    var type = (FieldType.Listed) field(name).type();

    var chosen = new Choosing(type, answers(entered)).options();

    assertEquals(options, String.join(" ", chosen.stream().map(Directory.Entry::code).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enrolled=no move=first-grade                       | to-region
          enrolled=yes                                       | move to-region
          enrolled=yes move=transfer                         | from-region to-region
          enrolled=no move=first-grade to-region=north       | to-district
          enrolled=no move=first-grade to-region=north to-district=lakes | to-rural-district
          enrolled=no move=first-grade to-region=north to-district=northtown | to-grade
          enrolled=no move=first-grade to-region=north to-district=lakes to-rural-district=reeds | to-settlement
          enrolled=no move=first-grade to-region=north to-district=lakes to-rural-district=sands | to-grade
          """)
  void a_level_that_the_chosen_place_does_not_have_is_not_asked(String entered, String missing) {
    var faults = FORM.filling(Answers.NONE, answers(entered).values()).missing();

    assertEquals(missing, String.join(" ", faults.stream().map(Fault::field).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                      | to-region=east            | NotInDirectory[field=to-region]
          ''                                      | to-district=lakes         | TooSoon[field=to-district, first=to-region]
          to-region=south                         | to-district=lakes         | NotBelow[field=to-district, chosen=South]
          to-region=north                         | to-school=sands-school    | TooSoon[field=to-school, first=to-district]
          to-region=north to-district=northtown   | to-rural-district=reeds   | NotAsked[field=to-rural-district]
          to-region=north to-district=northtown   | to-school=sample-college  | TooSoon[field=to-school, first=to-grade]
          to-region=north to-district=northtown to-grade=grade-1 | to-school=northtown-school | NotOffering[field=to-school, wanted=Grade 1]
          to-region=north to-district=northtown to-grade=grade-1 | to-school=sands-school     | NotBelow[field=to-school, chosen=Northtown]
          # what is chosen there is no school, though it stands in the directory
          to-region=north to-district=lakes       | to-rural-district=lakes   | NotBelow[field=to-rural-district, chosen=Lakes]
          enrolled=no                             | from-region=north         | NotAsked[field=from-region]
          enrolled=no                             | move=transfer             | NotListed[field=move, codes=[first-grade]]
          """)
  void a_wrong_choice_is_told_apart(String before, String change, String fault) {
    var faults = FORM.filling(answers(before), answers(change).values()).faults();

    var said = faults.toString().replaceAll("Text\\[in=\\{EN=([^}]*)}]", "$1");
    assertEquals("[" + fault + "]", said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to-region=south          | to-district to-grade to-school
          to-district=lakes        | to-grade to-school
          # the grade is taught there too, but was chosen for what was there
          to-grade=grade-1         | to-school
          to-school=northtown-school | ''
          # nothing changes
          to-region=north          | ''
          move=first-grade         | from-district from-region from-school
          enrolled=no              | from-district from-region from-school move
          """)
  void another_answer_empties_all_below_it_and_no_other_cascade(String change, String lapsing) {
    var before =
        answers(
            "enrolled=yes move=transfer from-region=south from-district=hills"
                + " from-school=hills-school to-region=north to-district=northtown"
                + " to-grade=grade-2 to-school=sample-college");

    var lost = FORM.filling(before, answers(change).values()).lapsing();

    assertEquals(lapsing, lost.stream().sorted().collect(Collectors.joining(" ")));
  }

  @Test
  void all_can_be_chosen_at_once() {
    var changes =
        answers("to-school=sample-college to-grade=grade-1 to-district=northtown to-region=north");

    var filling = FORM.filling(answers("to-region=south to-district=hills"), changes.values());

    assertEquals(List.of(), filling.faults());
    assertEquals(changes, filling.now());
  }

  @Test
  void an_entry_stands_after_what_it_names_and_once() {
    var ref = new DirectoryRef("places", 1);
    var top = entry("top", Optional.empty());
    var low = entry("low", Optional.of("top"));

    assertEquals(Optional.of(low), new Directory(ref, List.of(top, low)).entry("low"));
    assertThrows(IllegalArgumentException.class, () -> new Directory(ref, List.of(low, top)));
    assertThrows(IllegalArgumentException.class, () -> new Directory(ref, List.of(top, top)));
  }

  private static Directory.Entry entry(String code, Optional<String> upper) {
    return new Directory.Entry(code, upper, "place", Text.only(Lang.EN, code), List.of());
  }

  @Test
  void what_can_change_with_an_answer_follows_it() {
    assertEquals(
        List.of("to-grade", "to-school"),
        FORM.following(Map.of("to-grade", "").keySet()).stream().sorted().toList());
  }
}
