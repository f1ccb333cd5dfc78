package org.kense.http.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.core.form.Sha256;

/** Tokens that are written down, for demonstrations: never for a house that keeps real cases. */
public final class DevelopmentTokens implements Tokens {
  /** Kept by digest, so that looking one up takes as long for a guess that is nearly right. */
  private final Map<Sha256, Bearer> bearers;

  /** Who has which token. */
  public DevelopmentTokens(Map<String, Bearer> bearers) {
    this.bearers =
        bearers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(entry -> digest(entry.getKey()), Map.Entry::getValue));
  }

  @Override
  public Optional<Bearer> bearer(String token) {
    return Optional.ofNullable(bearers.get(digest(token)));
  }

  private static Sha256 digest(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }
}
