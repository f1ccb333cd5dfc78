package org.kense.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.law.Lang;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;
import org.kense.http.check.Paper;
import org.kense.signature.imprint.Finding;

/** A line of {@code kense document verify --json}. */
record PaperLine(JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static PaperLine read(String line) {
    try {
      return new PaperLine(JSON.readTree(line));
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }

  static Paper unreadable(Lang reader) {
    return new Paper(Finding.UNREADABLE.words(reader), Optional.empty());
  }

  Path file() {
    return Path.of(json.get("file").asText());
  }

  Paper paper(Lang reader) {
    var finding = finding();
    var signed =
        finding == Finding.GENUINE ? Optional.of(signed()) : Optional.<Paper.Signed>empty();
    return new Paper(finding.words(reader), signed);
  }

  private Finding finding() {
    var code = json.get("finding").asText();
    return Stream.of(Finding.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Paper.Signed signed() {
    return new Paper.Signed(
        json.at("/signer/name").asText() + ", " + json.at("/signer/number").asText(),
        json.get("revocationChecked").asBoolean(),
        new Mark(json.get("mark").asText()),
        said(json.get("data")));
  }

  private static Paper.Said said(JsonNode data) {
    return new Paper.Said(
        lang(data.path("lang").asText()),
        data.path("issuer").asText(),
        data.path("title").asText(),
        data.path("number").asText(),
        data.path("date").asText(),
        data.path("rows").valueStream().map(PaperLine::row).toList(),
        data.path("text").valueStream().map(JsonNode::asText).toList());
  }

  private static Sheet.Row row(JsonNode pair) {
    return new Sheet.Row(pair.path(0).asText(), pair.path(1).asText());
  }

  private static Lang lang(String tag) {
    return Stream.of(Lang.values()).filter(it -> it.tag().equals(tag)).findFirst().orElse(Lang.EN);
  }
}
