package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.http.Story.done;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.memory.Samples;

/** What everybody may know of the services. */
class CatalogueTest {
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

  @Test
  @Clause("CSC-6.1")
  void it_lists_every_service_with_its_limit_and_fee_to_whoever_asks() {
    var services = done(stranger.get("/api/v1/services")).json().at("/services");

    assertEquals(Samples.SERVICES.size(), services.size());
    assertEquals("5 working days", services.at("/0/channels/0/limit/time").asText());
    assertEquals("150.00", services.at("/1/offers/0/fee/amount").asText());
  }

  @Test
  @Clause("CSC-6.1")
  @Clause("CSC-11.2")
  void a_passport_says_who_does_what_by_when_and_by_which_clause() {
    var reader = stranger.with("Accept-Language", "en");

    var passport = done(reader.get("/api/v1/services/kg.sample-copy")).json();

    var stage = passport.at("/channels/0/stages/1");
    assertEquals("register", stage.at("/code").asText());
    assertEquals("office", stage.at("/unit").asText());
    assertEquals("1 working day", stage.at("/limit/time").asText());
    assertEquals("SAMPLE-1", stage.at("/basis/requirement").asText());
    assertEquals("scan", passport.at("/documents/0/code").asText());
    assertEquals("untrue", passport.at("/grounds/0/code").asText());
    assertEquals("both", passport.at("/grounds/0/at").asText());
  }

  @Test
  void a_passport_says_when_something_is_asked() {
    var passport = done(stranger.get("/api/v1/services/kg.sample-enrolment")).json();

    var when = "[{\"field\":\"relation\",\"says\":\"one-of\",\"values\":[\"guardian\"]}]";
    assertEquals("[]", passport.at("/form/0/when").toString());
    assertEquals(when, passport.at("/form/2/when").toString());
    assertEquals("anything", passport.at("/form/3/when/0/says").asText());
    assertEquals(when, passport.at("/documents/0/when").toString());
    assertEquals(when, passport.at("/channels/0/stages/3/when").toString());
  }

  @Test
  void a_passport_says_which_registers_fill_what_and_by_what_they_are_asked() {
    var passport = done(stranger.get("/api/v1/services/kg.sample-family")).json();

    var name = "{\"registers\":[\"persons-register\"],\"attribute\":\"full-name\",\"locked\":true}";
    assertEquals(name, passport.at("/form/0/prefill").toString());
    assertEquals("kg-pin", passport.at("/registers/1/askedBy/parent/own").asText());
    assertEquals("child-pin", passport.at("/registers/1/askedBy/child/field").asText());
    assertEquals("relation", passport.at("/registers/1/when/0/field").asText());
    assertEquals("{\"on-roll\":\"none\"}", passport.at("/registers/3/otherwise").toString());
  }

  @Test
  void what_is_assumed_is_shown_as_such_in_the_readers_language() {
    var asked = stranger.with("Accept-Language", "ky");

    var passport = done(asked.get("/api/v1/services/kg.sample-certificate"));

    assertEquals("булакта көрсөтүлгөн эмес", passport.at("/fee/basis/assumed/text"));
    assertEquals("ky", passport.at("/fee/basis/assumed/lang"));
  }

  @Test
  void a_text_that_is_not_in_the_readers_language_says_which_it_is_in() {
    var passport =
        done(stranger.with("Accept-Language", "ky").get("/api/v1/services/kg.sample-copy"));

    assertEquals("en", passport.at("/offers/0/name/lang"));
    assertEquals("ky", passport.header("Content-Language").orElseThrow());
  }

  @Test
  void a_version_that_was_published_can_be_asked_for() {
    var version = Samples.CHARGED.ref().version();

    var first = stranger.get("/api/v1/services/kg.sample-copy?version=" + version);
    var none = stranger.get("/api/v1/services/kg.sample-copy?version=99");

    assertEquals(version, done(first).json().at("/version").asInt());
    assertEquals(404, none.status());
  }
}
