package org.kense.core.usecase;

import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Key;
import org.kense.core.form.Sha256;

/**
 * A command as somebody gives it.
 *
 * @param once under which key it is carried out only once
 * @param expected the version of the case that the actor saw
 */
public record Order<C>(Actor actor, C command, Optional<Once> once, Optional<Long> expected) {
  /** A caller's key, with the digest of the request as the caller received it. */
  public record Once(String key, Sha256 request) {}

  /** A command without a key, on whatever version there is. */
  public static <C> Order<C> of(Actor actor, C command) {
    return new Order<>(actor, command, Optional.empty(), Optional.empty());
  }

  Optional<Key> key(Permission permission) {
    return once.map(o -> new Key(actor.id(), permission, o.key(), o.request()));
  }
}
