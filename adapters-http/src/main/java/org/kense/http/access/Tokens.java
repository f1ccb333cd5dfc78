package org.kense.http.access;

import java.util.Optional;

/** Whom a bearer token stands for. */
@FunctionalInterface
public interface Tokens {
  /** Empty where nobody has this token, or no longer. */
  Optional<Bearer> bearer(String token);
}
