package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.kense.http.Story.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that depend on other answers, asked for list by list. */
class OptionsTest {
  private static final String SERVICE = "/api/v1/services/kg.sample-transfer";
  private static final String FIELDS = SERVICE + "/versions/1/fields/";
  private static House house;
  private static Visitor stranger;

  @BeforeAll
  static void open() {
    house = House.open();
    stranger = Visitor.stranger(house);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static String codes(JsonNode reply) {
    return reply
        .at("/options")
        .valueStream()
        .map(option -> option.at("/code").asText())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to-region/options                                                 |             | north south
          to-district/options                                               | to-region   |
          to-district/options?to-region=north                               |             | lakes northtown
          to-rural-district/options?to-region=north&to-district=northtown   |             |
          to-school/options?to-region=north&to-district=northtown           | to-grade    |
          to-school/options?to-district=northtown&to-grade=grade-2&to-region=north | | sample-college northtown-school
          move/options?enrolled=no                                          |             | first-grade
          move/options?enrolled=yes                                         |             | first-grade transfer
          to-school/options?to-region=east                                  |             |
          """)
  void the_options_follow_from_the_answers_before(String path, String waitsFor, String options) {
    var reply = done(stranger.get(FIELDS + path)).json();

    assertEquals(options == null ? "" : options, codes(reply));
    assertEquals(waitsFor == null ? "" : waitsFor, reply.at("/waitsFor").asText());
  }

  @Test
  void a_long_list_comes_in_parts() {
    var all = FIELDS + "to-school/options?to-region=north&to-district=northtown&to-grade=grade-2";

    var first = done(stranger.get(all + "&limit=1")).json();
    var second = done(stranger.get(all + "&limit=1&after=" + first.at("/next").asText())).json();

    assertEquals("sample-college", codes(first));
    assertEquals("northtown-school", codes(second));
    assertEquals("", second.at("/next").asText());
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    var path = FIELDS + "to-region/options";
    var tag = done(stranger.get(path)).header("ETag").orElseThrow();

    var again = stranger.with("If-None-Match", tag).get(path);
    var other = stranger.with("If-None-Match", tag).get(FIELDS + "from-region/options");

    assertEquals(304, again.status());
    assertEquals(200, other.status());
    assertNotEquals(tag, other.header("ETag").orElseThrow());
  }

  @Test
  void what_is_not_there_is_unknown_and_what_is_no_number_is_named() {
    assertEquals(404, stranger.get(FIELDS + "shoe-size/options").status());
    assertEquals(404, stranger.get(SERVICE + "/versions/2/fields/to-region/options").status());
    assertEquals(404, stranger.get("/api/v1/services/kg.no/versions/1/fields/x/options").status());
    var wrong = stranger.get(FIELDS + "to-region/options?limit=0");
    assertEquals("limit", wrong.at("/faults/0/field"), wrong::toString);
  }

  @Test
  void a_passport_names_the_list_and_does_not_carry_it() {
    var form = done(stranger.get(SERVICE)).json().at("/form").valueStream().toList();

    var school = form.getLast();
    assertEquals("listed", school.at("/type").asText());
    assertEquals("[]", school.at("/options").toString());
    assertEquals(
        "{\"directory\":\"sample-schools\",\"version\":1,\"level\":\"school\",\"under\":"
            + "[\"to-region\",\"to-district\",\"to-rural-district\",\"to-settlement\"],"
            + "\"offering\":\"to-grade\"}",
        school.at("/list").toString());
    assertEquals("enrolled", form.get(1).at("/options/1/when/0/field").asText());
  }

  @Test
  void the_form_check_says_which_field_comes_next_and_what_does_not_belong_there() {
    var checked =
        done(stranger
                .with("Accept-Language", "en")
                .anew()
                .post(
                    SERVICE + "/form/check",
                    """
                    {"institution": "sample-college", "answers": {"enrolled": "no",
                     "move": "first-grade", "to-region": "south", "to-district": "lakes"}}
                    """))
            .json();

    assertEquals("[\"to-district\"]", checked.at("/missing").toString());
    assertEquals("not-below", checked.at("/faults/0/code").asText());
    assertEquals(
        "This does not belong to what was chosen before: South.",
        checked.at("/faults/0/message").asText());
  }

  @Test
  void another_region_empties_the_rest_and_the_school_is_the_one_of_the_application() {
    var aida = Visitor.of(house, "aida");
    var started =
        aida.anew()
            .post(
                "/api/v1/applications",
                """
                {"institution": "sample-college", "service": "kg.sample-transfer",
                 "channel": "portal", "lang": "en"}
                """);
    var path = "/api/v1/applications/" + started.at("/id") + "/answers";

    var other =
        aida.on(1).patch(path, answers("north", "northtown", "grade-2", "northtown-school"));
    var filled =
        done(aida.on(1).patch(path, answers("north", "northtown", "grade-2", "sample-college")));
    var moved = done(aida.on(2).patch(path, "{\"to-region\": \"south\"}"));

    assertEquals("other-provider", other.at("/faults/0/code"), other::toString);
    assertEquals("sample-college", filled.at("/answers/to-school"));
    assertEquals(
        "{\"enrolled\":\"no\",\"move\":\"first-grade\",\"to-region\":\"south\"}",
        moved.json().at("/answers").toString());
  }

  private static String answers(String region, String district, String grade, String school) {
    return """
    {"enrolled": "no", "move": "first-grade", "to-region": "%s", "to-district": "%s",
     "to-grade": "%s", "to-school": "%s"}
    """
        .formatted(region, district, grade, school);
  }
}
