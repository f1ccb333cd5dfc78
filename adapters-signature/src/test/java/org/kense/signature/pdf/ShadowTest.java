package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was shown when it was signed is no longer what is shown. */
@WithNotary
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShadowTest {
  private static final String CHANGED = "INVALID pdf-changed-after-signing";
  private static final String MORE = Paper.text("I owe 999 tenge");

  private final PdfStory story = new PdfStory();
  private final byte[] signed = story.signed();

  private Stream<Arguments> changes() {
    return Stream.of(
        named("the text of the page", Map.of(Paper.CONTENT, MORE)),
        named("where the page has its text from", Map.of(Paper.PAGE, page("60 0 R", ""), 60, MORE)),
        named("how large the page is", Map.of(Paper.PAGE, page("4 0 R", "/CropBox[0 0 9 9]"))),
        named("the letters of the font", Map.of(Paper.FONT, font())),
        named("what a note says", Map.of(Paper.NOTE, note("unpaid"))),
        named("the note is gone", Map.of(Paper.NOTE, "null")),
        named("the tree of pages", Map.of(2, "<</Type/Pages/Count 1/Kids[60 0 R]>>", 60, MORE)),
        named("one more note", Map.of(Paper.PAGE, noted(), 60, note("unpaid"))),
        named(
            "what happens at opening",
            Map.of(Paper.CATALOG, catalog(form() + "/OpenAction 60 0 R"))),
        named(
            "other pages altogether",
            Map.of(Paper.CATALOG, "<</Type/Catalog/Pages 60 0 R" + form() + ">>")),
        named(
            "a name that is not a store's",
            Map.of(Paper.CATALOG, catalog(form() + "/DSS<</Pages[]>>"))),
        named(
            "a layer that is switched off",
            Map.of(Paper.CATALOG, catalog(form() + "/OCProperties<<>>"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void nothing_that_is_shown_may_be_changed(String what, Map<Integer, String> objects) {
    var changed = Paper.with(signed, objects);

    assertEquals(CHANGED, story.outcome(changed));
  }

  @Test
  void another_beginning_is_another_document() {
    var objects = Map.of(60, "<</Type/Catalog/Pages 2 0 R>>");

    var changed = Paper.with(signed, objects, "/Root 60 0 R");

    assertEquals("INVALID pdf-not-signed", story.outcome(changed));
  }

  @Test
  void one_change_does_not_hide_behind_a_later_signature() {
    var changed = Paper.with(signed, Map.of(Paper.CONTENT, MORE));

    var both = story.pen.signed(changed, "bolat");

    assertEquals(CHANGED, story.outcome(both));
  }

  @Test
  void what_was_changed_and_changed_back_was_changed() {
    var changed = Paper.with(signed, Map.of(Paper.CONTENT, MORE));
    var back = Paper.with(changed, Map.of(Paper.CONTENT, Paper.text("I owe 100 tenge")));

    assertEquals(CHANGED, story.outcome(back));
  }

  @Test
  void what_a_page_names_but_nobody_has_yet_can_t_come_later() {
    var objects = Paper.objects("");
    objects.put(Paper.PAGE, Paper.page("/Contents[4 0 R 60 0 R]"));
    var prepared = story.pen.signed(Paper.of(objects), "aida");

    var shown = Paper.with(prepared, Map.of(60, MORE));

    assertEquals("VALID", story.outcome(prepared));
    assertEquals(CHANGED, story.outcome(shown));
  }

  @Test
  void what_lay_hidden_when_it_was_signed_can_t_come_to_light() {
    var hidden = "4 0 obj\n" + MORE + "\nendobj\n";
    var objects = Paper.objects("");
    objects.put(7, Paper.stream("", hidden));
    var prepared = story.pen.signed(Paper.of(objects), "aida");
    var at = new String(prepared, ISO_8859_1).indexOf(hidden);

    var text = new String(prepared, ISO_8859_1) + "\n";
    var entries = List.of("4 1\n%010d 00000 n \n".formatted(at));
    var trailer = "/Root 1 0 R/Prev " + Paper.references(prepared);
    var shown = text + Paper.closing(text.length(), entries, trailer);

    assertEquals(CHANGED, story.outcome(shown.getBytes(ISO_8859_1)));
  }

  @Test
  void a_store_that_a_page_uses_too_can_t_grow() {
    var objects = Paper.objects("");
    objects.put(Paper.CATALOG, catalog("/DSS<</Certs 7 0 R>>"));
    objects.put(Paper.PAGE, Paper.page("/Contents 7 0 R"));
    objects.put(7, "[4 0 R]");
    var prepared = story.pen.signed(Paper.of(objects), "aida");

    var grown = Paper.with(prepared, Map.of(7, "[4 0 R 60 0 R]", 60, MORE));

    assertEquals("VALID", story.outcome(prepared));
    assertEquals(CHANGED, story.outcome(grown));
  }

  private static Arguments named(String what, Map<Integer, String> objects) {
    return Arguments.of(what, objects);
  }

  private String page(String contents, String more) {
    return Paper.page("/Contents " + contents + "/Annots[6 0 R]" + more);
  }

  private String noted() {
    return Paper.page("/Contents 4 0 R/Annots[6 0 R 60 0 R]");
  }

  private static String note(String words) {
    return "<</Type/Annot/Subtype/FreeText/Rect[0 0 200 200]/Contents(%s)>>".formatted(words);
  }

  private static String font() {
    return "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>";
  }

  /** The form as the signed document has it, so that its signature is still found. */
  private static String form() {
    return "/AcroForm<</Fields[7 0 R]/SigFlags 3>>";
  }

  private static String catalog(String more) {
    return "<</Type/Catalog/Pages 2 0 R" + more + ">>";
  }
}
