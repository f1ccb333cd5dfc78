package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.service.SignatureLevel;
import org.kense.signature.Room;
import org.kense.signature.WithOpenssl;
import org.kense.signature.trust.Revocation;

@WithOpenssl
@Clause("CSC-12.2")
@Clause("CSC-26")
final class DetachedCmsTest {
  private final CmsStory story = new CmsStory();

  @Test
  @Clause("CSC-8.2")
  void a_signature_of_a_known_person_with_a_trusted_certificate_is_qualified() {
    var report = story.verified(story.signed("aida", "-cades"));

    var signature = assertInstanceOf(Report.Holds.class, report).signature();
    assertEquals(SignatureLevel.QUALIFIED, signature.level());
    assertEquals(Room.AIDA, signature.signer());
    assertEquals(Sha256.of(CmsStory.CONTENT), signature.content());
    assertEquals(story.now, signature.provenAt());
  }

  @Test
  void the_evidence_holds_the_signature_the_chain_and_that_revocation_was_not_checked() {
    var signed = story.signed("aida", "-cades");

    var holds = (Report.Holds) story.verified(signed);

    var evidence = new String(story.room.stored(holds.signature().evidence()), UTF_8);
    assertTrue(evidence.contains("\"revocation\":\"NOT_CHECKED\""), evidence);
    assertTrue(evidence.contains("\"chain\":" + hashes("aida", "authority", "root")), evidence);
    assertTrue(evidence.contains("\"signature\":\"%s\"".formatted(Sha256.of(signed))), evidence);
    assertArrayEquals(signed, story.room.stored(Sha256.of(signed)));
  }

  @ParameterizedTest
  @CsvSource({
    "aida,  -cades -md sha384",
    "aida,  -cades -md sha512",
    "aida,  -cades -keyid", // The signer is named by key instead of by issuer and number.
    "aida,  -cades -nodetach", // The content is in it, and is the same.
    "aida,  -cades -stream", // Lengths are left open, as some national libraries do.
    "curve, -cades"
  })
  void whatever_the_standard_leaves_open_may_be_so_or_so(String person, String options) {
    var report = story.verified(story.signed(person, options));

    assertEquals("VALID", CmsStory.outcome(report));
  }

  @Test
  void a_certificate_that_came_along_twice_is_still_one() throws Exception {
    var aida = story.pki.certificate("aida");
    var authority = story.pki.certificate("authority");
    var twice = Crafted.with(story.signed("aida", "-cades"), aida, authority, aida);

    var report = story.verified(twice);

    assertEquals("VALID", CmsStory.outcome(report));
  }

  @Test
  void line_breaks_in_the_base64_are_nothing() {
    var base64 = Base64.getMimeEncoder().encodeToString(story.signed("aida", "-cades"));

    var report = story.verified(base64, CmsStory.CONTENT, story.now);

    assertEquals("VALID", CmsStory.outcome(report));
  }

  @Test
  void below_a_root_that_demands_revocation_nobody_can_say_yet() {
    var strict = Room.trusting(story.pki.root(Revocation.DEMANDED));
    var signed = Base64.getEncoder().encodeToString(story.signed("aida", "-cades"));

    var report = strict.verify(signed, CmsStory.CONTENT, story.now);

    assertEquals("INDETERMINATE revocation-not-known", CmsStory.outcome(report));
  }

  @Test
  void without_pinned_roots_nobody_is_trusted() {
    var signed = Base64.getEncoder().encodeToString(story.signed("aida", "-cades"));

    var report = Room.trusting().verify(signed, CmsStory.CONTENT, story.now);

    assertEquals("INDETERMINATE certificate-not-trusted", CmsStory.outcome(report));
  }

  private String hashes(String... names) {
    return List.of(names).stream()
        .map(name -> "\"" + hash(name) + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private Sha256 hash(String name) {
    try {
      return Sha256.of(story.pki.certificate(name).getEncoded());
    } catch (CertificateEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
