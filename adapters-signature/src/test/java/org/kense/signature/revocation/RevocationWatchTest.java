package org.kense.signature.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.memory.InMemoryRevocationLists;
import org.kense.core.port.RevocationLists;
import org.kense.signature.revocation.RevocationWatch.Taken;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

class RevocationWatchTest {
  private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static OwnAuthority authority;
  private static OwnAuthority stranger;
  private static X509Certificate withdrawn;
  private final InMemoryRevocationLists kept = new InMemoryRevocationLists();
  private final RevocationWatch watch = new RevocationWatch(kept, reliance(authority));

  @BeforeAll
  static void make() {
    var random = new SecureRandom();
    authority = new OwnAuthority("Root", random, NOON.minus(Duration.ofDays(9)));
    stranger = new OwnAuthority("Root", random, NOON.minus(Duration.ofDays(9)));
    withdrawn = authority.certify("College", "BIN000000000342").certificate();
  }

  private static Reliance reliance(OwnAuthority trusted) {
    var roots = new Roots(List.of(new Root(trusted.root(), Revocation.DEMANDED)));
    return new Reliance(roots, Material.NONE, Policy.standard(), NOON);
  }

  private static byte[] clear(Instant issued) {
    return authority.revoked(List.of(), issued);
  }

  private static byte[] withdrawing(Instant issued) {
    return authority.revoked(List.of(withdrawn), issued);
  }

  private Taken take(byte[] list) {
    return watch.take(list, reliance(authority));
  }

  private static long entries(RevocationWatch watch) {
    return watch.lists().lists().stream()
        .mapToLong(list -> list.getRevokedCertificates().size())
        .sum();
  }

  @Test
  void the_newest_list_counts_whatever_comes_after_it() {
    assertEquals(Taken.COUNTS, take(clear(NOON.minus(HOUR))));
    assertEquals(0, entries(watch));

    assertEquals(Taken.COUNTS, take(withdrawing(NOON)));
    assertEquals(1, entries(watch));

    assertEquals(Taken.OLDER, take(clear(NOON.minus(HOUR))));
    assertEquals(1, entries(watch));
    assertEquals(1, watch.lists().lists().size());
  }

  @Test
  void nobody_brings_an_old_list_back_over_a_restart() {
    take(withdrawing(NOON));

    var again = new RevocationWatch(kept, reliance(authority));

    assertEquals(1, entries(again));
    assertEquals(Taken.OLDER, again.take(clear(NOON.minus(HOUR)), reliance(authority)));
    assertEquals(1, entries(again));
  }

  @Test
  void what_another_house_took_meanwhile_counts_here_too() {
    var other = new RevocationWatch(kept, reliance(authority));
    other.take(withdrawing(NOON), reliance(authority));

    assertEquals(Taken.OLDER, take(clear(NOON.minus(HOUR))));

    assertEquals(1, entries(watch));
  }

  @Test
  void a_namesake_or_a_forger_hides_no_list() {
    take(withdrawing(NOON.minus(HOUR)));
    var forged = clear(NOON);
    forged[forged.length - 1] ^= 1;

    assertEquals(Taken.REFUSED, take(stranger.revoked(List.of(), NOON)));
    assertEquals(Taken.REFUSED, take(forged));
    assertEquals(1, entries(watch));
  }

  @ParameterizedTest
  @CsvSource({"PT0S, COUNTS", "PT1M, COUNTS", "PT1H, REFUSED", "P4000D, REFUSED"})
  void what_is_dated_ahead_would_hide_what_comes(Duration ahead, Taken taken) {
    assertEquals(taken, take(clear(NOON.plus(ahead))));
  }

  @Test
  void a_store_that_is_down_is_told_and_no_list_is_blamed() {
    var down =
        new RevocationLists() {
          @Override
          public Kept keep(Kept list) {
            throw new IllegalStateException("down");
          }

          @Override
          public List<Kept> all() {
            return List.of();
          }
        };
    var without = new RevocationWatch(down, reliance(authority));

    assertThrows(IllegalStateException.class, () -> without.take(clear(NOON), reliance(authority)));
  }

  @Test
  void what_is_no_list_is_refused_and_whom_nobody_trusts_any_more_says_nothing() {
    assertEquals(Taken.REFUSED, take(new byte[0]));
    assertEquals(Taken.REFUSED, take(new byte[] {0x30, 0x03, 0x02, 0x01, 0x05}));
    take(clear(NOON));

    assertEquals(List.of(), new RevocationWatch(kept, reliance(stranger)).lists().lists());
  }
}
