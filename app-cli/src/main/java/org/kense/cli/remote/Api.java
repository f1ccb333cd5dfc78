package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kense.core.law.Lang;

/** A server's API, for one reader's language; each request says itself on whose behalf. */
public final class Api {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI server;
  private final Lang lang;
  private final HttpClient client;

  /**
   * The API of a server.
   *
   * @param server without a path, such as {@code http://127.0.0.1:8080}
   */
  public Api(URI server, Lang lang) {
    this.server = server;
    this.lang = lang;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  /** Where it is. */
  public URI server() {
    return server;
  }

  /** Sends a request and waits for whatever is answered. */
  public Reply send(Ask ask) {
    try {
      HttpResponse<byte[]> response = client.send(request(ask), BodyHandlers.ofByteArray());
      return new Reply(
          response.statusCode(),
          Reply.version(response.headers()),
          response.headers().firstValue("Location"),
          body(response));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("interrupted"));
    }
  }

  private HttpRequest request(Ask ask) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(ask.path()))
            .timeout(PATIENCE)
            .header("Accept-Language", lang.tag())
            .header("Authorization", "Bearer " + ask.token())
            .method(ask.method(), ask.body().publisher());
    ask.body().type().ifPresent(type -> request.header("Content-Type", type));
    ask.key().ifPresent(key -> request.header("Idempotency-Key", key));
    ask.version().ifPresent(version -> request.header("If-Match", "\"" + version + "\""));
    return request.build();
  }

  private static JsonNode body(HttpResponse<byte[]> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("text/plain")) {
      return TextNode.valueOf(new String(response.body(), StandardCharsets.UTF_8));
    }
    return type.contains("json") && response.body().length > 0
        ? JSON.readTree(response.body())
        : JSON.createObjectNode();
  }
}
