package org.kense.signature.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.signature.Room;
import org.kense.signature.WithOpenssl;

/** Bytes that no signer made: never an exception, never long. */
@WithOpenssl
final class MalformedCmsTest {
  private final CmsStory story = new CmsStory();

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "!", "MA==", "MIAA", "MAA=", "AAAA", "ӘӘӘӘ", "MAD/////"})
  void what_is_no_signature_is_malformed(String base64) {
    var report = story.verified(base64, CmsStory.CONTENT, story.now);

    assertEquals("INVALID cms-malformed", CmsStory.outcome(report));
  }

  @Test
  void nothing_may_stand_behind_a_signature() {
    var signed = story.signed("aida", "-cades");

    var report = story.verified(Arrays.copyOf(signed, signed.length + 1));

    assertEquals("INVALID cms-malformed", CmsStory.outcome(report));
  }

  @Test
  void a_signature_that_ends_early_is_malformed_wherever_it_ends() {
    var signed = story.signed("aida", "-cades");

    var outcomes = new HashSet<String>();
    IntStream.range(0, signed.length)
        .mapToObj(length -> story.verified(Arrays.copyOf(signed, length)))
        .map(CmsStory::outcome)
        .forEach(outcomes::add);

    assertEquals(Set.of("INVALID cms-malformed"), outcomes);
  }

  @Test
  void whatever_byte_is_changed_nobody_else_signs_and_nothing_else_is_signed() {
    var signed = story.signed("aida", "-cades");
    var random = new Random(1);

    for (var at = 0; at < signed.length; at += 3) {
      var changed = signed.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      if (story.verified(changed) instanceof Report.Holds holds) {
        assertEquals(Room.AIDA, holds.signature().signer(), "byte " + at);
      }
    }
  }

  @Test
  void a_tower_of_a_hundred_thousand_brackets_is_refused_at_once() {
    var tower = new byte[200_000];
    IntStream.range(0, tower.length).forEach(at -> tower[at] = (byte) (at % 2 == 0 ? 0x30 : 0x80));

    var report = assertTimeout(Duration.ofSeconds(2), () -> story.verified(tower));

    assertEquals("INVALID cms-malformed", CmsStory.outcome(report));
  }

  @Test
  void what_is_longer_than_any_honest_signature_is_not_even_decoded() {
    var endless = "M".repeat(50_000_000);

    var report =
        assertTimeout(
            Duration.ofSeconds(1), () -> story.verified(endless, CmsStory.CONTENT, story.now));

    assertEquals("INVALID cms-malformed", CmsStory.outcome(report));
  }
}
