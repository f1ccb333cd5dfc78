package org.kense.cli.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.cms.Strictness;
import org.kense.signature.validation.Demands;

/** A line of a batch: the members bear the names of the command's options. */
final class InquiryLine {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Set<String> MEMBERS =
      Set.of(
          "id",
          "document",
          "signature",
          "trust",
          "certificates",
          "crls",
          "ocsp",
          "at",
          "expectIin",
          "expectBin",
          "requireRole",
          "minSigners",
          "lenient");

  private final JsonNode json;

  private InquiryLine(JsonNode json) {
    this.json = json;
  }

  /** A line that can be read, and complains of its members only when they are asked for. */
  static InquiryLine read(String line) {
    try {
      var json = JSON.readTree(line);
      if (!json.isObject()) throw Complaint.usage(Say.INQUIRY_UNREADABLE, 1);
      return new InquiryLine(json);
    } catch (JsonProcessingException wrong) {
      throw Complaint.usage(Say.INQUIRY_UNREADABLE, wrong.getLocation().getColumnNr());
    }
  }

  String id() {
    return json.path("id").asText();
  }

  Inquiry inquiry() {
    json.fieldNames().forEachRemaining(InquiryLine::requireKnown);
    return new Inquiry(
        text("document").map(InquiryLine::path),
        text("signature").map(InquiryLine::path),
        new Given(paths("trust"), paths("certificates"), paths("crls"), paths("ocsp")),
        text("at").map(Moment::read).orElseGet(Instant::now),
        is("lenient") ? Strictness.LENIENT : Strictness.STRICT,
        new Demands(text("expectIin"), text("expectBin"), text("requireRole"), signers()));
  }

  private static void requireKnown(String member) {
    if (!MEMBERS.contains(member)) throw Complaint.usage(Say.LINE_UNKNOWN, member);
  }

  private Optional<String> text(String member) {
    var value = json.path(member);
    if (value.isMissingNode() || value.isNull()) return Optional.empty();
    if (!value.isTextual()) throw Complaint.usage(Say.WRONG_VALUE, value, member);
    return Optional.of(value.asText());
  }

  /** One file may stand without a list around it. */
  private List<Path> paths(String member) {
    var value = json.path(member);
    if (!value.isArray()) return text(member).map(InquiryLine::path).stream().toList();
    return StreamSupport.stream(value.spliterator(), false)
        .map(JsonNode::asText)
        .map(InquiryLine::path)
        .toList();
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException noName) {
      throw Complaint.usage(Say.NO_SUCH_FILE, text);
    }
  }

  private boolean is(String member) {
    var value = json.path(member);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw Complaint.usage(Say.WRONG_VALUE, value, member);
    }
    return value.asBoolean();
  }

  private int signers() {
    var value = json.path("minSigners");
    if (value.isMissingNode() || value.isNull()) return 1;
    if (!value.isInt() || value.asInt() < 1) {
      throw Complaint.usage(Say.WRONG_VALUE, value, "minSigners");
    }
    return value.asInt();
  }
}
