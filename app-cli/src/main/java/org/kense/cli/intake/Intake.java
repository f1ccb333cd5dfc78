package org.kense.cli.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kense.cli.Json;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.form.Sha256;

/** Takes an application in for its applicant, on behalf of the portal that passes it on. */
public final class Intake {
  private static final String CASES = "/api/v1/applications";
  static final String PACKAGE = "portal-package";
  private static final List<String> AGREEMENTS = List.of("terms-of-use", "personal-data");

  private final Api api;
  private final String token;

  public Intake(Api api, String token) {
    this.api = api;
    this.token = token;
  }

  /** Complains of the first thing that would keep it from being taken in; writes nothing. */
  public void check(Submission submission) {
    Steps steps = new Steps(api, token, submission.reference());
    FormCheck.of(submission, steps);
    Passport.of(submission, steps);
  }

  /** The case as it was filed; whatever was done before is done no more. */
  public Reply take(Submission submission) {
    Steps steps = new Steps(api, token, submission.reference());
    String path = CASES + "/" + steps.begin(CASES, start(submission)).path("id").asText();
    steps.mending(() -> refill(submission, steps, path));
    Body answers = Body.json(submission.answers());
    steps.patch("answers/" + digest(submission.answers()), path + "/answers", answers);
    new TreeMap<>(submission.documents())
        .forEach((document, file) -> attach(steps, path, document, file));
    String pack = added(attach(steps, path, PACKAGE, submission.evidence()));
    for (String agreement : AGREEMENTS) {
      Body consent = Body.json(Map.of("agreement", agreement, "evidence", pack));
      steps.aside(agreement, path + "/consents", consent);
    }
    Body proof = Body.json(Map.of("proof", Map.of("package", pack)));
    return steps.post("submission/" + submission.digest().hex(), path + "/submission", proof);
  }

  /**
   * What the draft has to say after all. An earlier run may have filled it otherwise: the line was
   * corrected since, so fields that it leaves out are emptied.
   */
  private static void refill(Submission submission, Steps steps, String path) {
    Map<String, String> answers = new TreeMap<>();
    Passport.open(submission, steps).forEach(field -> answers.put(field, ""));
    answers.putAll(submission.answers());
    String step = "answers/" + digest(answers) + "@" + steps.version();
    steps.replace(step, path + "/answers", Body.json(answers));
  }

  private static String digest(Map<String, String> answers) {
    return Sha256.of(Json.write(new TreeMap<>(answers)).getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static Body start(Submission it) {
    return Body.json(
        Map.of(
            "institution", it.institution(),
            "service", it.service(),
            "channel", it.channel(),
            "lang", it.lang(),
            "applicant", it.applicant(),
            "reference", it.reference()));
  }

  private static Reply attach(Steps steps, String path, String document, Enclosure file) {
    String query = "?document=" + encoded(document) + "&name=" + encoded(file.name());
    return steps.attach(document, path + "/attachments" + query, file.body());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The id of the file that is new: whoever passes an application on may not read the case. */
  private static String added(Reply reply) {
    String location = reply.location().orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
