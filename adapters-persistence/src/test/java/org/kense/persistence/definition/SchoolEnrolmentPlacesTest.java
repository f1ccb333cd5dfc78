package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.EnrolmentAnswers.TO_THE_FIRST_GRADE;
import static org.kense.persistence.definition.EnrolmentAnswers.TRANSFER;
import static org.kense.persistence.definition.EnrolmentAnswers.faults;
import static org.kense.persistence.definition.EnrolmentAnswers.with;
import static org.kense.persistence.definition.EnrolmentAnswers.without;
import static org.kense.persistence.definition.EnrolmentFamilies.DAUGHTER;
import static org.kense.persistence.definition.EnrolmentFamilies.SON;
import static org.kense.persistence.definition.EnrolmentOffice.INKAR;
import static org.kense.persistence.definition.EnrolmentOffice.SCHOOL;
import static org.kense.persistence.definition.EnrolmentOffice.SERVICE;
import static org.kense.persistence.definition.EnrolmentOffice.right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.form.Choosing;
import org.kense.core.form.Directory;
import org.kense.core.form.FieldType;

/** From which school to which a child goes, by lists that depend on one another. */
class SchoolEnrolmentPlacesTest {
  private final EnrolmentOffice office = new EnrolmentOffice("2026-02-02T10:00");

  private String options(CaseId id, String field) {
    var type = (FieldType.Listed) SERVICE.form().field(field).orElseThrow().type();
    return new Choosing(type, office.now(id).content().answers())
        .options().stream().map(Directory.Entry::code).collect(Collectors.joining(" "));
  }

  @Test
  @Clause("ENR-1.3")
  void only_a_listed_school_is_chosen_and_only_this_one_can_be_applied_to_here() {
    var id = office.confirmed(INKAR, "parent", DAUGHTER);

    var unlisted =
        office.answer(INKAR, id, with(TO_THE_FIRST_GRADE, Map.of("school", "school-of-my-own")));
    var other =
        office.answer(INKAR, id, with(TO_THE_FIRST_GRADE, Map.of("school", "school-akkol-2")));

    assertEquals("school NotBelow", faults(unlisted));
    assertEquals("school OtherProvider", faults(other));
  }

  @Test
  @Clause("ENR-5.6")
  void each_list_depends_on_the_one_before_and_levels_that_a_place_lacks_are_passed_over() {
    var id = office.confirmed(INKAR, "parent", DAUGHTER);
    right(office.answer(INKAR, id, Map.of("move", "first-grade", "phone", "+77012345671")));

    assertEquals("akmola", options(id, "region"));
    assertEquals("", options(id, "school"));
    right(office.answer(INKAR, id, Map.of("region", "akmola", "district", "akkol-district")));
    assertEquals("akkol-town", options(id, "rural-district"));
    assertEquals("", options(id, "settlement"));
    right(office.answer(INKAR, id, Map.of("rural-district", "akkol-town", "grade", "grade-1")));
    assertEquals("school-akkol-1 school-akkol-2", options(id, "school"));
    right(office.answer(INKAR, id, Map.of("school", SCHOOL.value())));
    right(office.submit(INKAR, id));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "arshaly-district, volgodonovka-rural, settlement",
    "akkol-district, akkol-town, grade",
    "kokshetau,, grade",
  })
  @Clause("ENR-5.6")
  void what_is_asked_next_is_what_there_is(String district, String rural, String next) {
    var id = office.confirmed(INKAR, "parent", DAUGHTER);
    var place = new HashMap<>(Map.of("region", "akmola", "district", district));
    if (rural != null) place.put("rural-district", rural);
    right(office.answer(INKAR, id, place));

    var first =
        List.of("rural-district", "settlement", "grade", "school").stream()
            .filter(field -> !place.containsKey(field) && !options(id, field).isEmpty())
            .findFirst();

    assertEquals(next, first.orElseThrow());
  }

  @Test
  @Clause("ENR-5.6")
  void a_school_that_does_not_teach_the_grade_is_not_offered() {
    var id = office.confirmed(INKAR, "parent", DAUGHTER);
    right(office.answer(INKAR, id, Map.of("region", "akmola", "district", "kokshetau")));

    right(office.answer(INKAR, id, Map.of("grade", "grade-5")));
    assertTrue(options(id, "school").contains("school-kokshetau-lyceum"));
    right(office.answer(INKAR, id, Map.of("grade", "grade-1")));
    assertTrue(!options(id, "school").contains("school-kokshetau-lyceum"));
  }

  @Test
  @Clause("ENR-5.7")
  void a_transfer_names_the_school_of_departure_from_the_lists() {
    var id = office.confirmed(INKAR, "parent", SON);

    right(office.answer(INKAR, id, without(TRANSFER, "from-school", "from-grade")));
    assertEquals("from-school Missing", faults(office.submit(INKAR, id)));
    right(office.answer(INKAR, id, Map.of("from-school", "school-kokshetau-2")));
    assertEquals("from-grade Missing", faults(office.submit(INKAR, id)));
    right(office.answer(INKAR, id, Map.of("from-grade", "grade-4")));
    right(office.submit(INKAR, id));
  }

  @Test
  @Clause("ENR-5.7")
  void a_school_that_is_not_listed_is_ticked_and_written_by_hand_with_its_grade() {
    var id = office.confirmed(INKAR, "parent", SON);
    right(office.answer(INKAR, id, with(TO_THE_FIRST_GRADE, Map.of("move", "transfer"))));

    right(office.answer(INKAR, id, Map.of("school-not-listed", "yes")));

    assertEquals("written-grade Missing, written-school Missing", faults(office.submit(INKAR, id)));
    var written = Map.of("written-school", "Омбы қаласының № 7 мектебі", "written-grade", "3");
    right(office.answer(INKAR, id, written));
    right(office.submit(INKAR, id));
  }

  @Test
  @Clause("ENR-5.8")
  void a_reason_may_be_given_behind_a_tick_and_need_not_be() {
    var id = office.confirmed(INKAR, "parent", SON);
    right(office.answer(INKAR, id, TRANSFER));
    var reason = Map.of("reason", "Көшіп келдік.\nЖаңа үй мектепке жақын.");

    assertEquals("reason NotAsked", faults(office.answer(INKAR, id, reason)));
    right(office.answer(INKAR, id, Map.of("gives-reason", "yes")));
    right(office.answer(INKAR, id, reason));
    right(office.submit(INKAR, id));
    assertEquals(reason.get("reason"), office.answers(id).get("reason"));
    var silent = office.confirmed(INKAR, "parent", SON);
    right(office.answer(INKAR, silent, TRANSFER));
    right(office.submit(INKAR, silent));
  }

  @Test
  @Clause("ENR-5.11")
  void the_first_grade_is_for_whom_no_school_knows_and_a_transfer_for_anybody() {
    var daughter = office.confirmed(INKAR, "parent", DAUGHTER);
    var son = office.confirmed(INKAR, "parent", SON);

    assertEquals("none", office.answers(daughter).get("on-roll"));
    assertEquals("first-grade transfer", moves(daughter));
    assertEquals("enrolled", office.answers(son).get("on-roll"));
    assertEquals("transfer", moves(son));
    assertEquals(
        "move NotListed", faults(office.answer(INKAR, son, Map.of("move", "first-grade"))));
  }

  private String moves(CaseId id) {
    var type = (FieldType.Choice) SERVICE.form().field("move").orElseThrow().type();
    return type.choices(office.now(id).content().answers()).stream()
        .map(FieldType.Option::code)
        .collect(Collectors.joining(" "));
  }
}
