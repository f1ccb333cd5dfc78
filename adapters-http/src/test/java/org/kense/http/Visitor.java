package org.kense.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a token who speaks to the server, header by header. */
record Visitor(URI base, Map<String, String> headers) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger KEYS = new AtomicInteger();

  static Visitor stranger(House house) {
    return new Visitor(house.server.base(), Map.of());
  }

  static Visitor of(House house, String token) {
    return stranger(house).with("Authorization", "Bearer " + token);
  }

  Visitor with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Visitor(base, more);
  }

  /** As one who saw this version, and whatever is sent is sent for the first time. */
  Visitor on(long version) {
    return with("If-Match", "\"" + version + "\"").anew();
  }

  Visitor anew() {
    return with("Idempotency-Key", "key-" + KEYS.incrementAndGet());
  }

  Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Reply post(String path, String json) {
    return json("POST", path, json);
  }

  Reply patch(String path, String json) {
    return json("PATCH", path, json);
  }

  Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  private Reply json(String method, String path, String json) {
    return headers.containsKey("Content-Type")
        ? send(method, path, BodyPublishers.ofString(json))
        : with("Content-Type", "application/json")
            .send(method, path, BodyPublishers.ofString(json));
  }

  Reply send(String method, String path, BodyPublisher body) {
    var request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    headers.forEach(request::header);
    try {
      var reply = new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
      Contract.of(base).check(method, path, reply);
      return reply;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
