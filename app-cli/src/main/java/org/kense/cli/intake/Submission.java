package org.kense.cli.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.kense.cli.Complaint;
import org.kense.cli.Json;
import org.kense.cli.Say;
import org.kense.core.form.Sha256;

/**
 * What somebody filed at another portal, as that portal passes it on.
 *
 * @param reference under what that portal knows it
 * @param applicant who they are here
 * @param documents the files that they handed in, by the documents' codes
 * @param evidence the portal's own package
 */
public record Submission(
    String reference,
    String service,
    String institution,
    String channel,
    String applicant,
    String lang,
    Map<String, String> answers,
    Map<String, Enclosure> documents,
    Enclosure evidence) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Set<String> MEMBERS =
      Set.of(
          "reference",
          "service",
          "institution",
          "channel",
          "applicant",
          "lang",
          "answers",
          "documents",
          "evidence");

  public Submission {
    answers = Map.copyOf(answers);
    documents = Map.copyOf(documents);
  }

  /** The same for the same line with the same files, and for no other. */
  Sha256 digest() {
    StringJoiner all = new StringJoiner("\n");
    all.add(Json.write(List.of(reference, service, institution, channel, applicant, lang)));
    all.add(Json.write(new TreeMap<>(answers)));
    new TreeMap<>(documents).forEach((code, file) -> all.add(code).add(file.digest().hex()));
    all.add(evidence.digest().hex());
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What a line says, or a complaint of it. */
  public static Submission read(Batch.Line line, Path folder) {
    JsonNode json = object(whole(line));
    json.fieldNames().forEachRemaining(Submission::requireKnown);
    Map<String, Enclosure> documents = new LinkedHashMap<>();
    texts(json, "documents")
        .forEach((code, name) -> documents.put(code, Enclosure.of(folder, name)));
    return new Submission(
        text(json, "reference"),
        text(json, "service"),
        text(json, "institution"),
        text(json, "channel"),
        text(json, "applicant"),
        text(json, "lang"),
        texts(json, "answers"),
        documents,
        Enclosure.of(folder, text(json, "evidence")));
  }

  private static String whole(Batch.Line line) {
    return switch (line.state()) {
      case WHOLE -> line.text();
      case CUT -> throw Complaint.failed(Say.LINE_TOO_LONG, Batch.LONGEST);
      case GARBLED -> throw Complaint.failed(Say.LINE_NOT_UTF_8);
    };
  }

  private static JsonNode object(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) return json;
      throw Complaint.failed(Say.LINE_UNREADABLE, 1);
    } catch (JsonProcessingException wrong) {
      throw Complaint.failed(Say.LINE_UNREADABLE, wrong.getLocation().getColumnNr());
    }
  }

  private static void requireKnown(String member) {
    if (!MEMBERS.contains(member)) throw Complaint.failed(Say.LINE_UNKNOWN, member);
  }

  private static String text(JsonNode json, String member) {
    JsonNode value = json.path(member);
    if (value.isTextual() && !value.asText().isBlank()) return value.asText();
    throw Complaint.failed(Say.LINE_LACKS, member);
  }

  private static Map<String, String> texts(JsonNode json, String member) {
    JsonNode value = json.path(member);
    if (!value.isObject()) throw Complaint.failed(Say.LINE_LACKS, member);
    Map<String, String> texts = new LinkedHashMap<>();
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!value.path(name).isTextual()) {
                throw Complaint.failed(Say.LINE_LACKS, member + "." + name);
              }
              texts.put(name, value.path(name).asText());
            });
    return texts;
  }
}
