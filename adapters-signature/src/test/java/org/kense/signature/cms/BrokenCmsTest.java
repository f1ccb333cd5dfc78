package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.signature.WithOpenssl;

/** One constraint after the other is broken, and named. */
@WithOpenssl
final class BrokenCmsTest {
  private final CmsStory story = new CmsStory();

  @ParameterizedTest
  @CsvSource({
    "aida,     -noattr,          INVALID cms-attributes-wrong",
    "aida,     '',               INVALID cms-attributes-wrong", // names no certificate
    "aida,     -cades -md sha1,  INVALID cms-attributes-wrong algorithm-not-accepted",
    "aida,     -cades -md md5,   INVALID algorithm-not-accepted",
    "aida,     -cades -keyopt rsa_padding_mode:pss, VALID",
    "aida,     -cades -md sha3-256, VALID",
    "aida,     -cades -md sha224, INDETERMINATE algorithm-not-accepted", // not broken, but unknown
    "aida,     -cades -nocerts -certfile office.pem, INDETERMINATE signer-certificate-missing",
    "weak,     -cades,           INVALID key-not-accepted",
    "broken,   -cades,           INVALID certificate-not-trusted", // signed over SHA-1
    "cipher,   -cades,           INVALID certificate-not-for-signing",
    "aimless,  -cades,           INVALID certificate-not-for-signing",
    "office,   -cades,           INVALID certificate-not-for-signing", // an authority's own
    "stranger, -cades,           INDETERMINATE certificate-not-trusted",
    "forged,   -cades -certfile aida.pem, INDETERMINATE certificate-not-trusted",
    "nobody,   -cades,           INDETERMINATE signer-unknown",
    "nameless, -cades,           INDETERMINATE signer-unknown",
    "aida,     -cades -signer nobody.pem -inkey nobody.key, INVALID cms-not-one-signer"
  })
  void what_is_wrong_with_a_signature_is_named(String person, String options, String outcome) {
    var report = story.verified(story.signed(person, options));

    assertEquals(outcome, CmsStory.outcome(report));
  }

  @ParameterizedTest
  @CsvSource({
    "-cades,           INVALID cms-of-other-content",
    "-cades -nodetach, INVALID cms-embeds-other-content"
  })
  void a_signature_is_of_the_content_that_the_caller_means(String options, String outcome) {
    var signed = story.signed("aida", options);

    var report = story.verified(signed, "another".getBytes(UTF_8), story.now);

    assertEquals(outcome, CmsStory.outcome(report));
  }

  @ParameterizedTest
  @CsvSource({
    "-2,  INVALID certificate-not-valid-now certificate-not-trusted",
    "364, VALID",
    "366, INDETERMINATE certificate-not-valid-now certificate-not-trusted", // made in time? who
    // knows
    "4000, INDETERMINATE certificate-not-valid-now certificate-not-trusted"
  })
  void a_certificate_counts_as_of_the_caller_s_time(int days, String outcome) {
    var signed = story.signed("aida", "-cades");

    var report = story.verified(signed, CmsStory.CONTENT, story.now.plus(Duration.ofDays(days)));

    assertEquals(outcome, CmsStory.outcome(report));
  }

  @Test
  void another_certificate_of_the_same_number_and_key_can_t_be_put_in() throws Exception {
    var signed = story.signed("aida", "-cades");
    var swapped =
        Crafted.with(signed, story.pki.certificate("twin"), story.pki.certificate("authority"));

    var report = story.verified(swapped);

    assertEquals("INVALID cms-certificate-not-bound", CmsStory.outcome(report));
  }

  @Test
  void a_signature_value_that_was_touched_is_wrong() {
    var signed = story.signed("aida", "-cades");
    signed[signed.length - 1] ^= 1;

    var report = story.verified(signed);

    assertEquals("INVALID cms-signature-wrong", CmsStory.outcome(report));
  }
}
