package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
}
