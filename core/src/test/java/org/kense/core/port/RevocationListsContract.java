package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Sha256;
import org.kense.core.port.RevocationLists.Kept;

/** Whatever keeps revocation lists keeps this. */
public abstract class RevocationListsContract {
  private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
  private static final Sha256 ROOT = Sha256.of(new byte[] {1});
  private static final Sha256 OTHER = Sha256.of(new byte[] {2});

  protected RevocationListsContract() {}

  protected abstract RevocationLists empty();

  private static Kept list(Sha256 series, Instant issued, int content) {
    return new Kept(series, issued, new byte[] {(byte) content, 0, -1});
  }

  private static int content(Kept kept) {
    assertArrayEquals(new byte[] {kept.content()[0], 0, -1}, kept.content());
    return kept.content()[0];
  }

  @Test
  void what_is_kept_comes_back_as_it_was() {
    var lists = empty();

    var kept = lists.keep(list(ROOT, NOON, 7));
    var read = lists.all().getFirst();

    assertEquals(7, content(kept));
    assertEquals(List.of(ROOT, NOON, 7), List.of(read.series(), read.issued(), content(read)));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.000001S, 8",
    "PT24H, 8",
    "PT0S, 8",
    "PT-0.000001S, 7",
    "PT-24H, 7",
  })
  void of_one_series_the_newest_stays(String later, int stays) {
    var lists = empty();
    lists.keep(list(ROOT, NOON, 7));

    var kept = lists.keep(list(ROOT, NOON.plus(Duration.parse(later)), 8));

    assertEquals(stays, content(kept));
    assertEquals(
        List.of(stays), lists.all().stream().map(RevocationListsContract::content).toList());
  }

  @Test
  void a_series_knows_nothing_of_another() {
    var lists = empty();
    lists.keep(list(ROOT, NOON, 7));

    var kept = lists.keep(list(OTHER, NOON.minusSeconds(1), 8));

    assertEquals(8, content(kept));
    assertEquals(
        List.of(7, 8),
        lists.all().stream().map(RevocationListsContract::content).sorted().toList());
  }
}
