package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that can be read but hold what no case can keep: each place is named. */
class ContentTest {
  private static final String NOWHERE =
      "/api/v1/applications/a.00000000-0000-7000-8000-000000000000";
  private static House house;
  private static Visitor office;

  @BeforeAll
  static void open() {
    house = House.open();
    office = Visitor.of(house, "office").on(1);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static void named(String field, Reply reply) {
    assertEquals("/problems/wrong-content", reply.at("/type"), reply::toString);
    assertEquals(422, reply.status());
    assertEquals(field, reply.at("/faults/0/field"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          registration       | {"findings": {"course": null}}             | findings.course
          decline            | {"reasons": [null]}                        | reasons[0]
          supplement-request | {"text": "x", "fields": [null]}            | fields[0]
          supplement-request | {"text": "x", "documents": ["scan", null]} | documents[1]
          """)
  void nothing_where_something_is_listed_is_named_by_its_place(
      String move, String body, String field) {
    var reply = office.post(NOWHERE + "/" + move, body);

    named(field, reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          registration       | {"findings": {"course": "\\u0000"}}                      | findings.course
          registration       | {"findings": {"a\\u0000": "1"}}                          | findings
          decline            | {"reasons": [{"ground": "a", "motivation": "b\\u0007"}]} | reasons[0].motivation
          supplement-request | {"text": "x\\u007f"}                                     | text
          supplement-request | {"text": "\\ud800 alone"}                                | text
          supplement-request | {"text": "x", "fields": ["\\udc00"]}                     | fields[0]
          rating             | {"stars": 5, "suggestion": "\\u0000"}                    | suggestion
          """)
  void a_character_that_is_no_text_is_named_by_its_place(String move, String body, String field) {
    var reply = office.post(NOWHERE + "/" + move, body);

    named(field, reply);
  }

  @ParameterizedTest
  @CsvSource({"\"name\": \"\\u0000\", name", "\"na\\u0000me\": \"Aida\", body"})
  void an_answer_that_is_no_text_is_named(String change, String field) {
    var reply = office.patch(NOWHERE + "/answers", "{" + change + "}");

    named(field, reply);
  }

  @Test
  void tabs_new_lines_and_characters_of_two_halves_are_text() {
    var text = "{\"text\": \"a\\tb\\r\\nc \\ud83d\\ude00\"}";

    var reply = office.post(NOWHERE + "/supplement-request", text);

    assertEquals("/problems/unknown", reply.at("/type"), reply::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "document=scan&name=a%00.pdf, name",
    "document=scan&name=a%7F.pdf, name",
    "document=sc%00an&name=a.pdf, document",
  })
  void a_parameter_that_is_kept_is_text_too(String query, String field) {
    var reply =
        office.send("POST", NOWHERE + "/attachments?" + query, BodyPublishers.ofString("a"));

    named(field, reply);
  }
}
