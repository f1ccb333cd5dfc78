package org.kense.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kense.cli.remote.Body;

/** What the steps' requests carry. */
final class Bodies {
  private Bodies() {}

  static Body reasons(Deed.Oppose oppose) {
    List<Map<String, String>> reasons =
        oppose.reasons().stream()
            .map(it -> Map.of("ground", it.ground(), "motivation", it.motivation()))
            .toList();
    return Body.json(Map.of("reasons", reasons));
  }

  static Body request(Deed.Ask ask) {
    return Body.json(
        Map.of("text", ask.text(), "fields", ask.fields(), "documents", ask.documents()));
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
