package org.kense.core.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.Permission;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;

/** Which keys were used, and for what; a key belongs to its actor and permission. */
final class KeyRing {
  private record Name(ActorId actor, Permission permission, String value) {
    static Name of(Key key) {
      return new Name(key.actor(), key.permission(), key.value());
    }
  }

  private final Map<Name, KeyUse> uses = new HashMap<>();

  Optional<KeyUse> use(Key key) {
    return Optional.ofNullable(uses.get(Name.of(key)));
  }

  void keep(Key key, String stream, long version) {
    uses.put(Name.of(key), new KeyUse(key.request(), stream, version));
  }
}
