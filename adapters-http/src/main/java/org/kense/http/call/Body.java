package org.kense.http.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.kense.core.form.Sha256;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** A body of JSON that was read to its end. */
public final class Body {
  /** More than any form can hold, and little enough to be kept in memory. */
  private static final int LARGEST = 1 << 20;

  private static final byte[] NOTHING = {'{', '}'};
  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What a body says that nobody asks anything of. */
  record Nothing() {}

  static Body of(HttpRequest<?> request) {
    try (var stream = stream(request)) {
      var bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new TurnedAway(ProblemKind.BODY_TOO_LARGE, "" + LARGEST);
      }
      return bytes.length == 0 ? new Body(NOTHING) : json(request, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Body json(HttpRequest<?> request, byte[] bytes) {
    var type = mediaType(request);
    if (!type.equals(MediaType.APPLICATION_JSON) && !type.endsWith("+json")) {
      throw new TurnedAway(
          ProblemKind.WRONG_CONTENT_TYPE, request.getMethodName(), request.getPath());
    }
    return new Body(bytes);
  }

  /** The body as it came. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Sha256 digest() {
    return Sha256.of(bytes);
  }

  /** What it says; what does not say that is a problem. */
  public <T> T read(Class<T> type) {
    return StrictJson.read(bytes, type);
  }

  static InputStream stream(HttpRequest<?> request) {
    return request instanceof ServerHttpRequest<?> server
        ? server.byteBody().toInputStream()
        : InputStream.nullInputStream();
  }

  static OptionalLong length(HttpRequest<?> request) {
    return request.getContentLength() < 0
        ? OptionalLong.empty()
        : OptionalLong.of(request.getContentLength());
  }

  static String mediaType(HttpRequest<?> request) {
    return request.getContentType().map(MediaType::getName).orElse("");
  }
}
