package org.kense.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.remote.Body;

/** What the steps' requests carry. */
final class Bodies {
  private Bodies() {}

  /** What is said at the end of a stage, unsigned. */
  static Map<String, Object> said(Deed.AtStage deed) {
    return switch (deed) {
      case Deed.Finish it -> completion(it);
      case Deed.Oppose it -> reasons(it);
    };
  }

  private static Map<String, Object> reasons(Deed.Oppose oppose) {
    List<Map<String, String>> reasons =
        oppose.reasons().stream()
            .map(it -> Map.of("ground", it.ground(), "motivation", it.motivation()))
            .toList();
    return Map.of("reasons", reasons);
  }

  static Body request(Deed.Ask ask) {
    return Body.json(
        Map.of("text", ask.text(), "fields", ask.fields(), "documents", ask.documents()));
  }

  /** What was found, and the evidence where it is recorded for somebody else. */
  private static Map<String, Object> completion(Deed.Finish finish) {
    Map<String, Object> json = Json.object();
    json.put("findings", finish.findings());
    finish.evidence().ifPresent(note -> json.put("evidence", Map.of("note", note)));
    return json;
  }

  static Body taken(Deed.TakePapers take) {
    List<Map<String, String>> papers =
        take.papers().entrySet().stream()
            .map(it -> Map.of("document", it.getKey(), "as", it.getValue()))
            .toList();
    return Body.json(Map.of("papers", papers));
  }

  static Body rating(Deed.Rate rate) {
    return Body.json(Map.of("stars", rate.stars(), "suggestion", rate.suggestion()));
  }

  static Body file(Path file) {
    String type = file.toString().endsWith(".pdf") ? "application/pdf" : "image/jpeg";
    try {
      return Body.file(type, Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
