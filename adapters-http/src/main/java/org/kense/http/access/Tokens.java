package org.kense.http.access;

import java.util.Optional;
import org.kense.core.access.Actor;

/** Whom a bearer token stands for. */
@FunctionalInterface
public interface Tokens {
  /** Empty where nobody has this token, or no longer. */
  Optional<Actor> actor(String token);
}
