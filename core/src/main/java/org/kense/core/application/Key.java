package org.kense.core.application;

import org.kense.core.access.ActorId;
import org.kense.core.access.Permission;
import org.kense.core.form.Sha256;

/**
 * Under which a command is carried out once, however often it is sent.
 *
 * @param value the caller's own; it belongs to the actor and the permission, so two may share it
 * @param request the digest of what was asked: the same key with another request is refused
 */
public record Key(ActorId actor, Permission permission, String value, Sha256 request) {
  public Key {
    if (value.isBlank() || value.length() > 200) {
      throw new IllegalArgumentException("a key has 1 to 200 characters");
    }
  }
}
