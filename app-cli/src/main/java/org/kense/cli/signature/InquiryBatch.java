package org.kense.cli.signature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;

/** Many inquiries, one JSON object a line; one answer a line, in the same order. */
final class InquiryBatch {
  private static final String STANDARD_INPUT = "-";

  private final Kense kense;
  private final Answering answering;
  private boolean allValid = true;

  InquiryBatch(Kense kense, Answering answering) {
    this.kense = kense;
    this.answering = answering;
  }

  /** What is wrong with one line holds no other line up. */
  int answer(String file) throws IOException {
    try (var lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) kense.print(Json.write(answered(line)));
      }
    }
    return allValid ? Exit.DONE : Exit.SOME_FAILED;
  }

  private Map<String, Object> answered(String line) {
    var answer = Json.object();
    try {
      var asked = InquiryLine.read(line);
      answer.put("id", asked.id());
      answer.putAll(FindingJson.of(answering.of(asked.inquiry())));
    } catch (Complaint complaint) {
      answer.put("error", kense.words(complaint));
    }
    allValid &= "VALID".equals(String.valueOf(answer.get("verdict")));
    return answer;
  }

  private InputStream open(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) return kense.terminal().in();
    if (!Files.isRegularFile(Path.of(file))) throw Complaint.usage(Say.NO_SUCH_FILE, file);
    return Files.newInputStream(Path.of(file));
  }
}
