package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bytes a signature says that it covers, and which it does. */
@WithNotary
final class CoverageTest {
  private static final Pattern RANGE =
      Pattern.compile("/ByteRange \\[0 ([0-9]+) ([0-9]+) ([0-9]+)\\s*\\]");

  private final PdfStory story = new PdfStory();

  @ParameterizedTest
  @CsvSource({
    "'/ByteRange [1 %d %d %d]', INVALID pdf-not-covered", // leaves out the first byte
    "'/ByteRange [0 %d %d]', INVALID pdf-not-covered",
    "'/ByteRange [0 %d %d %4$d]', INVALID pdf-not-covered", // less than the whole revision
    "'/ByteRange [0 %5$d %2$d %3$d]', INVALID pdf-not-covered", // more room than the value has
    "'/ByteRange [0 %d %6$d %7$d]', INVALID pdf-not-covered",
    "'/ByteRange [0 -%d %d 9]', INVALID pdf-not-covered",
    "'/ByteRange []', INVALID pdf-not-covered",
    "'/ByteRange null', INVALID pdf-not-covered",
    "'/XyteRange [0 %d %d %d]', INVALID pdf-not-covered",
    "'/ByteRange [0 %d %d 9 9]', INVALID pdf-not-covered"
  })
  void a_range_covers_all_but_the_value_or_nothing(String range, String outcome) {
    var changed = text(story.signed(), signed -> ranged(signed, range));

    assertEquals(outcome, story.outcome(changed));
  }

  @ParameterizedTest
  @CsvSource({
    "/Contents <, /Xontents <, INVALID pdf-not-covered",
    "/ETSI.CAdES.detached, /adbe.pkcs7.sha1, INVALID pdf-malformed",
    "/ETSI.CAdES.detached, /ETSI.XAdES.detached, INVALID pdf-malformed",
    "I owe 100, I owe 999, INVALID cms-of-other-content"
  })
  void every_byte_counts(String was, String is, String outcome) {
    var changed =
        text(
            story.signed(),
            signed -> signed.replace(was, (is + " ".repeat(9)).substring(0, was.length())));

    assertEquals(outcome, story.outcome(changed));
  }

  @Test
  void the_value_of_another_document_is_no_signature_of_this_one() {
    var other = story.notary.signature("aida", "another".getBytes(ISO_8859_1));

    assertEquals("INVALID cms-of-other-content", story.outcome(valued(content -> other)));
  }

  @Test
  void a_value_that_brings_its_own_content_is_none() {
    var embedding = valued(content -> story.notary.signature("aida", content, "-cades -nodetach"));

    assertEquals("INVALID cms-embeds-other-content", story.outcome(embedding));
  }

  @Test
  void one_value_has_one_signer() {
    var both =
        valued(
            content ->
                story.notary.signature(
                    "aida", content, "-cades -signer bolat.pem -inkey bolat.key"));

    assertEquals("INVALID cms-not-one-signer", story.outcome(both));
  }

  @Test
  void behind_the_value_are_zeros_only() {
    var changed = text(story.signed(), signed -> signed.replace("000>", "010>"));

    assertEquals("INVALID cms-malformed", story.outcome(changed));
  }

  @Test
  void a_time_stamp_is_no_signature() {
    assertEquals("INVALID pdf-not-signed", story.outcome(story.pen.stamped(story.plain)));
  }

  @Test
  void a_time_stamp_over_something_else_proves_nothing() {
    var stamped =
        story.pen.filled(
            story.signed(),
            signature -> {
              signature.setType(COSName.getPDFName("DocTimeStamp"));
              signature.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            },
            content -> story.notary.stamp("another".getBytes(ISO_8859_1)));

    var finding = story.found(stamped);

    assertEquals(Optional.empty(), finding.signers().getFirst().proven());
  }

  @Test
  void a_signature_is_part_of_what_it_covers() {
    var field = "<</FT/Sig/T(x)/Subtype/Widget/Rect[0 0 0 0]/V 61 0 R>>";
    var value = "<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[0 9 11 %d]/Contents<>>>";
    var wrapped =
        Paper.with(
            story.plain,
            Map.of(
                Paper.CATALOG,
                "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[60 0 R]>>>>",
                60,
                field,
                61,
                value.formatted(story.plain.length - 11)));

    assertEquals("INVALID pdf-not-covered", story.outcome(wrapped));
  }

  private byte[] valued(UnaryOperator<byte[]> value) {
    return story.pen.filled(
        story.plain,
        signature -> signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached")),
        value);
  }

  private static String ranged(String signed, String range) {
    var found = RANGE.matcher(signed);
    if (!found.find()) throw new AssertionError("no range");
    var from = Integer.parseInt(found.group(1));
    var to = Integer.parseInt(found.group(2));
    var rest = Integer.parseInt(found.group(3));
    var written = range.formatted(from, to, rest, rest - 9, from - 8, to + 4, rest - 4);
    var room = found.group().length() - written.length();
    return signed.replace(found.group(), written + " ".repeat(room));
  }

  private static byte[] text(byte[] pdf, UnaryOperator<String> change) {
    return change.apply(new String(pdf, ISO_8859_1)).getBytes(ISO_8859_1);
  }
}
