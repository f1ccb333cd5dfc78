package org.kense.signature.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What somebody else's reader of PDF says, where it can judge. */
@EnabledIf("org.kense.signature.pdf.Shell#hasPdfsig")
final class PdfsigTest {
  private static final Pattern SOUND = Pattern.compile("Signature Validation: Signature is Valid");
  private static final Pattern TOTAL = Pattern.compile("Total document signed");

  private final PdfStory story = new PdfStory();

  @Test
  void a_signed_pdf_is_sound_and_covered_for_both() {
    var said = said(story.signed());

    assertEquals("VALID", story.outcome(story.signed()));
    assertEquals(1, count(SOUND, said), said);
    assertEquals(1, count(TOTAL, said), said);
  }

  @Test
  void two_signatures_are_sound_for_both() {
    var both = story.pen.signed(story.signed(), "bolat");

    assertEquals("VALID", story.outcome(both));
    assertEquals(2, count(SOUND, said(both)));
  }

  @Test
  void it_sees_that_a_byte_was_touched() {
    var touched = story.signed();
    touched[20] ^= 1;

    assertEquals(0, count(SOUND, said(touched)));
  }

  /** Here it does not judge: the signature stays sound for it whatever came later. */
  @Test
  void it_does_not_see_that_the_page_was_replaced() {
    var shadow = Paper.with(story.signed(), Map.of(Paper.CONTENT, Paper.text("I owe 999 tenge")));

    assertEquals("INVALID pdf-changed-after-signing", story.outcome(shadow));
    assertEquals(1, count(SOUND, said(shadow)));
    assertEquals(0, count(TOTAL, said(shadow)));
  }

  private String said(byte[] pdf) {
    story.notary.shell.write("signed.pdf", pdf);
    return story.notary.shell.run("sh -c", "pdfsig -nocert signed.pdf || true");
  }

  private static long count(Pattern pattern, String said) {
    return pattern.matcher(said).results().count();
  }
}
