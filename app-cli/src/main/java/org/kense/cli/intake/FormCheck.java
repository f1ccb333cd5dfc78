package org.kense.cli.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.StringJoiner;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.remote.Body;

/** What the service's form says to the answers, all at once. */
final class FormCheck {
  private FormCheck() {}

  static void of(Submission submission, Steps steps) {
    Body entered =
        Body.json(Map.of("institution", submission.institution(), "answers", submission.answers()));
    JsonNode said = steps.aside("check", Passport.path(submission) + "/form/check", entered).body();
    StringJoiner wrong = new StringJoiner("; ");
    for (JsonNode fault : said.path("faults")) {
      wrong.add(
          fault.path("field").asText()
              + ": "
              + fault.path("message").asText()
              + " "
              + fault.path("remedy").asText(""));
    }
    if (wrong.length() > 0) throw Complaint.failed(Say.TURNED_AWAY, wrong.toString().strip());
    for (JsonNode field : said.path("missing")) {
      throw Complaint.failed(Say.LINE_LACKS, "answers." + field.asText());
    }
  }
}
