package org.kense.signature.imprint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kense.signature.SealedHouse;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.seal.SealKey;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/** Lists of revoked certificates. */
final class Lists {
  private Lists() {}

  /** Who trusts a house's authority and has its list, an hour later, with these keys on it. */
  static Reliance revoking(SealedHouse house, SealKey... keys) {
    return with(house, of(house.authority, keys));
  }

  /** Who trusts a house's authority, and has this list an hour later. */
  static Reliance with(SealedHouse house, Material list) {
    var root = new Root(house.authority.root(), Revocation.DEMANDED);
    return new Reliance(new Roots(List.of(root)), list, Policy.standard(), later());
  }

  static Material of(OwnAuthority authority, SealKey... keys) {
    var list =
        authority.revoked(Stream.of(keys).map(SealKey::certificate).toList(), SealedHouse.NOW);
    return MaterialFile.lists(list).orElseThrow();
  }

  private static Instant later() {
    return SealedHouse.NOW.plus(Duration.ofHours(1));
  }
}
