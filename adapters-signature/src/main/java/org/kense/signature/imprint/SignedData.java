package org.kense.signature.imprint;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.words.Sheet;

/** What an institution signs of a sheet: all that stands on it, so that paper can be compared. */
public record SignedData(Map<String, Object> members) {
  public SignedData {
    members = Map.copyOf(members);
  }

  static byte[] of(Sheet sheet) {
    var members = new LinkedHashMap<String, Object>();
    members.put("iss", sheet.origin().institution().value());
    members.put("service", sheet.origin().service().value());
    members.put("kind", sheet.origin().kind().code());
    members.put("lang", sheet.lang().tag());
    members.put("number", sheet.number());
    members.put("date", sheet.date().toString());
    members.put("issuer", sheet.issuer());
    members.put("title", sheet.title());
    members.put(
        "rows", sheet.rows().stream().map(row -> List.of(row.label(), row.value())).toList());
    members.put("text", sheet.paragraphs());
    return JSONObjectUtils.toJSONString(members).getBytes(StandardCharsets.UTF_8);
  }

  /** Empty where the bytes are no such data. */
  static Optional<SignedData> read(byte[] json) {
    try {
      var members = JSONObjectUtils.parse(new String(json, StandardCharsets.UTF_8));
      return Optional.of(new SignedData(members)).filter(SignedData::whole);
    } catch (ParseException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private boolean whole() {
    return Stream.of("iss", "service", "kind", "lang", "number", "date", "issuer", "title")
            .allMatch(name -> members.get(name) instanceof String)
        && members.get("rows") instanceof List<?> rows
        && rows.stream().allMatch(row -> row instanceof List<?> pair && pair.size() == 2)
        && members.get("text") instanceof List<?>;
  }

  /** A member that is a text. */
  public String text(String name) {
    return String.valueOf(members.get(name));
  }

  /** Labelled values, in order. */
  public List<Sheet.Row> rows() {
    return list("rows").stream()
        .map(row -> (List<?>) row)
        .map(row -> new Sheet.Row(String.valueOf(row.getFirst()), String.valueOf(row.getLast())))
        .toList();
  }

  /** Running text, in order. */
  public List<String> paragraphs() {
    return list("text").stream().map(String::valueOf).toList();
  }

  private List<?> list(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }
}
