package org.kense.cli.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** What the service says of the files that are handed in. */
final class Passport {
  private Passport() {}

  /** Where it is, whatever a line has for a service. */
  static String path(Submission submission) {
    return "/api/v1/services/" + Intake.encoded(submission.service());
  }

  /** The fields that may be filled, and emptied: all but those that state registers alone fill. */
  static List<String> open(Submission submission, Steps steps) {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : steps.read(path(submission)).body().path("form")) {
      if (!field.path("prefill").path("locked").asBoolean())
        fields.add(field.path("name").asText());
    }
    return fields;
  }

  static void of(Submission submission, Steps steps) {
    JsonNode passport = steps.read(path(submission)).body();
    Map<String, Enclosure> files = new TreeMap<>(submission.documents());
    files.put(Intake.PACKAGE, submission.evidence());
    Map<String, JsonNode> rules = new TreeMap<>();
    for (JsonNode rule : passport.path("documents")) rules.put(rule.path("code").asText(), rule);
    files.forEach((code, file) -> fits(code, file, rules));
    rules.forEach((code, rule) -> thereIfAsked(code, rule, files));
  }

  private static void fits(String code, Enclosure file, Map<String, JsonNode> rules) {
    JsonNode rule = rules.get(code);
    if (rule == null)
      throw Complaint.failed(Say.LINE_DOCUMENT, code, String.join(", ", rules.keySet()));
    if (file.size() > rule.path("largest").asLong()) {
      throw Complaint.failed(Say.LINE_FILE_LARGE, file.name());
    }
    for (JsonNode type : rule.path("mediaTypes")) {
      if (type.asText().equals(file.mediaType())) return;
    }
    throw Complaint.failed(Say.LINE_FILE_KIND, file.name());
  }

  /**
   * A document that only some answers ask for, the server asks for when the application is filed.
   */
  private static void thereIfAsked(String code, JsonNode rule, Map<String, Enclosure> files) {
    boolean always = rule.path("required").asBoolean() && rule.path("when").isEmpty();
    if (always && !files.containsKey(code))
      throw Complaint.failed(Say.LINE_LACKS, "documents." + code);
  }
}
