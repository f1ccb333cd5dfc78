package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.port.SignatureVerifier.Verdict;

/** Whatever comes, it ends soon, and never in an exception. */
@WithNotary
final class MalformedPdfTest {
  private static final String MALFORMED = "INVALID pdf-malformed";

  private final PdfStory story = new PdfStory();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-",
        "no PDF at all",
        "%PDF-1.7\nstartxref\n9\n%%EOF",
        "%PDF-1.7\nstartxref\n99999999\n%%EOF",
        "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF",
        "%PDF-1.7\nxref\n0 999999999\n0000000000 65535 f \ntrailer<<>>\nstartxref\n9\n%%EOF",
        "%PDF-1.7\n1 0 obj<</Type/XRef/W[1 9 1]/Size 1/Length 0>>stream\n\nendstream endobj\n"
            + "startxref\n9\n%%EOF",
        "%PDF-1.7\n1 0 obj<</Type/XRef/Length 1 0 R>>stream\n\nendstream endobj\n"
            + "startxref\n9\n%%EOF"
      })
  void what_is_broken_is_malformed(String text) {
    assertEquals(MALFORMED, story.outcome(text.getBytes(ISO_8859_1)));
  }

  @Test
  void a_pdf_without_signatures_is_not_signed() {
    assertEquals("INVALID pdf-not-signed", story.outcome(story.plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%%EOF", "9 0 obj<<>>endobj", "<script>", "\nstartxref\n1\n%%EOF"})
  void nothing_lies_behind_the_end(String garbage) {
    var longer = (new String(story.signed(), ISO_8859_1) + garbage).getBytes(ISO_8859_1);

    assertEquals(Verdict.INVALID, story.found(longer).verdict());
  }

  /** Readers that mend files search for objects, whether or not anything refers to them. */
  @Test
  void objects_that_no_cross_reference_knows_are_changes() {
    var pdf = new String(story.signed(), ISO_8859_1);
    var hidden = "\n4 0 obj\n" + Paper.text("I owe 999 tenge") + "\nendobj\n";
    var closing = "startxref\n%d\n%%%%EOF\n".formatted(Paper.references(story.signed()));

    var longer = (pdf + hidden + closing).getBytes(ISO_8859_1);

    assertEquals("INVALID pdf-changed-after-signing", story.outcome(longer));
  }

  @Test
  void what_is_encrypted_can_t_be_judged() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(story.plain)) {
      document.protect(new StandardProtectionPolicy("o", "", new AccessPermission()));
      document.save(out);
    }

    assertEquals(MALFORMED, story.outcome(out.toByteArray()));
  }

  @Test
  void what_is_nested_too_deep_is_malformed() {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    var pdf = Paper.with(story.plain, Map.of(Paper.CATALOG, deep));

    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(MALFORMED, story.outcome(pdf)));
  }

  @Test
  void what_inflates_too_far_is_malformed() throws Exception {
    var bomb = deflated(1 << 30);
    var stream = Paper.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb);
    var objects = Paper.objects("");
    objects.put(7, stream);
    var text = new String(Paper.of(objects), ISO_8859_1);
    var at = text.indexOf("7 0 obj");
    var table = bytes(2, 7, 0) + bytes(1, at, 0);
    var references =
        "<</Type/XRef/W[1 4 1]/Index[1 1 7 1]/Size 8/Root 1 0 R/Length %d>>stream\n%s\nendstream"
            .formatted(table.length(), table);
    var pdf =
        "%s8 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF".formatted(text, references, text.length());

    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(MALFORMED, story.outcome(pdf.getBytes(ISO_8859_1))));
  }

  @Test
  void what_is_huge_is_malformed() {
    var huge = Arrays.copyOf(story.signed(), 100 << 20);

    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(MALFORMED, story.outcome(huge)));
  }

  @Test
  void whatever_byte_is_touched_it_no_longer_holds_and_nothing_is_thrown() {
    var random = new Random(5);
    for (var round = 0; round < 300; round++) {
      var touched = story.signed();
      var at = random.nextInt(touched.length);
      touched[at] ^= (byte) (1 << random.nextInt(5)); // The bit above tells A from a.
      assertNotEquals(Verdict.VALID, story.found(touched).verdict(), "byte " + at);
    }
  }

  private static String deflated(int zeros) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      var some = new byte[1 << 20];
      for (var part = 0; part < zeros / some.length; part++) deflater.write(some);
    }
    return out.toString(ISO_8859_1);
  }

  private static String bytes(int kind, int second, int third) {
    var letters =
        new byte[] {
          (byte) kind,
          (byte) (second >> 24),
          (byte) (second >> 16),
          (byte) (second >> 8),
          (byte) second,
          (byte) third
        };
    return new String(letters, ISO_8859_1);
  }
}
