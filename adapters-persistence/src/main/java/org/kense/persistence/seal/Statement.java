package org.kense.persistence.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kense.core.form.Sha256;

/**
 * What one seal says.
 *
 * @param number one more than that of the seal before
 * @param previous the digest of the statement before; empty in the first
 * @param streams how many streams had grown since
 * @param heads the digest of where they ended; see {@link Heads}
 */
public record Statement(
    long number, Instant at, Optional<Sha256> previous, long streams, Sha256 heads) {
  private static final Pattern TEXT =
      Pattern.compile(
          """
          kense journal seal 1
          number ([1-9][0-9]{0,17})
          at (\\S+)
          previous (none|[0-9a-f]{64})
          streams ([0-9]{1,18})
          heads ([0-9a-f]{64})
          """);

  /** In the one form that is signed. */
  public byte[] bytes() {
    return """
    kense journal seal 1
    number %d
    at %s
    previous %s
    streams %d
    heads %s
    """
        .formatted(number, at, previous.map(Sha256::hex).orElse("none"), streams, heads.hex())
        .getBytes(UTF_8);
  }

  public Sha256 digest() {
    return Sha256.of(bytes());
  }

  /** Empty where these are no statement's bytes. */
  public static Optional<Statement> read(byte[] bytes) {
    var text = TEXT.matcher(new String(bytes, UTF_8));
    if (!text.matches()) return Optional.empty();
    try {
      return Optional.of(
          new Statement(
              Long.parseLong(text.group(1)),
              Instant.parse(text.group(2)),
              Optional.of(text.group(3)).filter(hex -> !hex.equals("none")).map(Sha256::new),
              Long.parseLong(text.group(4)),
              new Sha256(text.group(5))));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
