package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;

/** Applications from draft to delivered, over HTTP. */
class DraftToDeliveredTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @Clause("CSC-6.2")
  @Clause("CSC-6.4")
  @Clause("EPO-8.12")
  void a_free_service_goes_from_draft_to_delivered() {
    var path = story.registered("kg.sample-certificate");

    var prepared = "{\"findings\": {\"course\": \"2\"}}";
    done(story.now(story.studies, path).post(path + "/stage-completion", prepared));
    done(story.now(story.head, path).post(path + "/grant", "{}"));
    done(story.now(story.studies, path).post(path + "/readiness", "{}"));
    var end = done(story.now(story.office, path).post(path + "/delivery", ""));

    assertEquals("delivered", end.at("/status/code"));
    assertEquals("nobody", end.at("/turn/of"));
    assertEquals("2026-02-02T04:00:00Z", end.at("/filedAt"));
    assertEquals("2026-02-02T04:00:00Z", end.at("/registeredAt"));
    var stages =
        StreamSupport.stream(end.json().at("/stages").spliterator(), false)
            .map(stage -> stage.at("/stage").asText() + " " + stage.at("/by").asText())
            .toList();
    assertEquals(
        List.of(
            "fill aida",
            "register office-1",
            "prepare studies-1",
            "decide head-1",
            "issue studies-1",
            "deliver office-1"),
        stages);
    var result = story.aida.get(path + "/files/" + end.at("/result/file/id"));
    assertTrue(result.text().contains("Айда studies in year 2."), result::toString);
  }

  @Test
  @Clause("CSC-6.5")
  @Clause("CSC-28")
  @Clause("CSC-31.2")
  @Clause("CSC-34")
  void a_paid_service_waits_for_the_provider_of_payments_and_then_goes_on() {
    var path = story.registered("kg.sample-copy");
    var waiting = story.aida.get(path);
    assertEquals("stopped", waiting.at("/clock/state"));
    assertEquals("payment", waiting.at("/clock/reasons/0"));
    assertEquals("150.00", waiting.at("/payment/fee/amount"));
    assertEquals("prepare", waiting.at("/turn/stage"));
    assertTrue(waiting.json().at("/turn/deadline").isMissingNode());
    assertTrue(waiting.json().at("/stages/2/deadline").isMissingNode());

    var url = done(story.aida.get(path + "/payment")).at("/url");
    assertEquals("KGS", done(story.stranger.get(url)).at("/fee/currency"));
    var paid = done(story.stranger.post(url, ""));
    var again = done(story.stranger.post(url, ""));

    assertEquals(paid.at("/receipt"), again.at("/receipt"));
    var going = story.aida.get(path);
    assertEquals("running", going.at("/clock/state"));
    assertEquals("paid", going.at("/payment/state"));
    assertEquals(paid.at("/receipt"), going.at("/payment/receipt"));
    assertEquals(going.at("/turn/deadline/at"), going.at("/stages/2/deadline/at"));
    assertFalse(going.at("/turn/deadline/at").isEmpty());
  }

  @Test
  @Clause("CSC-33.1")
  @Clause("CSC-31.1")
  void the_office_declines_on_a_listed_ground_and_the_applicant_reads_why() {
    var path = story.filed("kg.sample-copy");

    var reasons =
        "{\"reasons\": [{\"ground\": \"untrue\", \"motivation\": \"The name is another one.\"}]}";
    done(story.now(story.office, path).post(path + "/decline", reasons));

    var told = story.aida.get(path);
    assertEquals("declined", told.at("/status/code"));
    assertEquals("untrue", told.at("/refusal/0/ground"));
    assertEquals("SAMPLE-1", told.at("/refusal/0/clause/requirement"));
    assertEquals("The name is another one.", told.at("/refusal/0/motivation"));
    assertEquals("office-1", told.at("/refusedBy"));
    assertTrue(told.json().at("/registeredAt").isMissingNode());
  }

  @Test
  @Clause("CSC-33.2")
  @Clause("CSC-31.3")
  void management_refuses_on_the_merits_and_the_applicant_rates_it() {
    var path = story.registered("kg.sample-copy");
    done(story.stranger.post(story.aida.get(path + "/payment").at("/url"), ""));
    var prepared = "{\"findings\": {\"course\": \"2\"}}";
    done(story.now(story.studies, path).post(path + "/stage-completion", prepared));

    var reasons = "{\"reasons\": [{\"ground\": \"late\", \"motivation\": \"It is too late.\"}]}";
    done(story.now(story.head, path).post(path + "/refusal", reasons));
    var rated = story.now(story.aida, path).post(path + "/rating", "{\"stars\": 2}");

    assertEquals("refused", done(rated).at("/status/code"));
    assertEquals(2, rated.json().at("/rating/stars").asInt());
  }

  @Test
  void the_applicant_is_asked_to_correct_and_does() {
    var path = story.registered("kg.sample-certificate");
    var request = "{\"text\": \"Two copies at most.\", \"fields\": [\"copies\"]}";
    var asked = done(story.now(story.studies, path).post(path + "/supplement-request", request));
    assertEquals("applicant", asked.at("/turn/of"));
    assertEquals("copies", asked.at("/turn/request/fields/0"));

    done(story.now(story.aida, path).patch(path + "/answers", "{\"copies\": \"1\"}"));
    var given = story.now(story.aida, path).post(path + "/supplement", story.proof(path));

    assertEquals("stage", done(given).at("/turn/of"));
    assertEquals("1", given.at("/answers/copies"));
  }

  @Test
  @Clause("CSC-27.3")
  void a_case_is_given_to_the_least_loaded_or_to_somebody_but_not_to_both() {
    var path = story.registered("kg.sample-certificate");
    var both = "{\"executor\": \"studies-2\", \"leastLoaded\": true}";

    var given = story.now(story.studies, path).post(path + "/executor", "{\"leastLoaded\": true}");

    assertEquals("studies-1", done(given).at("/turn/executor"));
    for (var wrong : List.of(both, "{\"leastLoaded\": false}", "{}")) {
      assertEquals(422, story.now(story.studies, path).post(path + "/executor", wrong).status());
    }
  }

  @Test
  @Clause("CSC-27.3")
  void an_executor_is_named_and_the_applicant_withdraws() {
    var path = story.registered("kg.sample-certificate");

    var named =
        story.now(story.studies, path).post(path + "/executor", "{\"executor\": \"studies-2\"}");
    var withdrawn = story.now(story.aida, path).post(path + "/withdrawal", "");

    assertEquals("studies-2", done(named).at("/turn/executor"));
    assertEquals("withdrawn", done(withdrawn).at("/status/code"));
  }
}
