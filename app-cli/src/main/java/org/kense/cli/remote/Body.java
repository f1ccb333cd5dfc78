package org.kense.cli.remote;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.cli.Complaint;
import org.kense.cli.Json;
import org.kense.cli.Say;

/** What a request carries. */
public final class Body {
  /** Nothing. */
  public static final Body NONE = new Body(Optional.empty(), new byte[0]);

  private final Optional<String> type;
  private final byte[] bytes;

  private Body(Optional<String> type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /** A value as JSON, its members in order: a request that is repeated has the same bytes. */
  public static Body json(Object value) {
    return new Body(
        Optional.of("application/json"),
        Json.write(inOrder(value)).getBytes(StandardCharsets.UTF_8));
  }

  private static Object inOrder(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, member) -> sorted.put(key.toString(), inOrder(member)));
        yield sorted;
      }
      case List<?> list -> list.stream().map(Body::inOrder).toList();
      default -> value;
    };
  }

  /** A text as it was given. */
  public static Body text(String mediaType, String text) {
    return new Body(Optional.of(mediaType), text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file's bytes. */
  public static Body file(String mediaType, byte[] bytes) {
    return new Body(Optional.of(mediaType), bytes.clone());
  }

  /** What a file has in it; one that is not there is a mistake of whoever named it. */
  static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }

  Optional<String> type() {
    return type;
  }

  BodyPublisher publisher() {
    return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
  }
}
