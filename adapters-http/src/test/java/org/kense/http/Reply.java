package org.kense.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the server answered. */
record Reply(HttpResponse<byte[]> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  String mediaType() {
    return header("Content-Type").orElse("").split(";", 2)[0];
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(text(), e);
    }
  }

  /** A value of the body by its JSON pointer, as text. */
  String at(String pointer) {
    return json().at(pointer).asText();
  }

  @Override
  public String toString() {
    return status() + " " + text();
  }
}
