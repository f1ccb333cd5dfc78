package org.kense.cli.remote;

import java.util.Optional;

/**
 * One request.
 *
 * @param token on whose behalf
 * @param path from the root, or a whole address
 * @param key under which it is carried out only once
 * @param version of the case that whoever asks has seen
 */
public record Ask(
    String token,
    String method,
    String path,
    Body body,
    Optional<String> key,
    Optional<Long> version) {
  public static Ask get(String token, String path) {
    return new Ask(token, "GET", path, Body.NONE, Optional.empty(), Optional.empty());
  }

  public static Ask post(String token, String path, Body body) {
    return new Ask(token, "POST", path, body, Optional.empty(), Optional.empty());
  }

  public static Ask patch(String token, String path, Body body) {
    return new Ask(token, "PATCH", path, body, Optional.empty(), Optional.empty());
  }

  public Ask under(String once) {
    return new Ask(token, method, path, body, Optional.of(once), version);
  }

  public Ask on(long seen) {
    return new Ask(token, method, path, body, key, Optional.of(seen));
  }
}
