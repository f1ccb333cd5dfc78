package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PDFs by hand, object by object, and what is put at their end by hand. */
final class Paper {
  static final int CATALOG = 1;
  static final int PAGE = 3;
  static final int CONTENT = 4;
  static final int FONT = 5;
  static final int NOTE = 6;

  private Paper() {}

  /** One page with a sentence and a note upon it. */
  static byte[] plain() {
    return of(objects(""));
  }

  static Map<Integer, String> objects(String morePage) {
    var objects = new TreeMap<Integer, String>();
    objects.put(CATALOG, "<</Type/Catalog/Pages 2 0 R>>");
    objects.put(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
    objects.put(PAGE, page("/Contents 4 0 R/Annots[6 0 R]" + morePage));
    objects.put(CONTENT, text("I owe 100 tenge"));
    objects.put(FONT, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    objects.put(NOTE, "<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(paid)>>");
    return objects;
  }

  static String page(String entries) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F 5 0 R>>>>"
        + entries
        + ">>";
  }

  static String text(String words) {
    return stream("", "BT /F 12 Tf 20 100 Td (" + words + ") Tj ET");
  }

  static String stream(String entries, String content) {
    return "<</Length %d%s>>\nstream\n%s\nendstream".formatted(content.length(), entries, content);
  }

  static byte[] of(Map<Integer, String> objects) {
    return extended("%PDF-1.7\n", objects, "/Root 1 0 R");
  }

  /** With more objects at its end, and cross-references to them. */
  static byte[] with(byte[] pdf, Map<Integer, String> objects) {
    return with(pdf, objects, "/Root 1 0 R");
  }

  static byte[] with(byte[] pdf, Map<Integer, String> objects, String trailer) {
    return extended(
        new String(pdf, ISO_8859_1) + "\n", objects, trailer + "/Prev " + references(pdf));
  }

  static int references(byte[] pdf) {
    return (int) last(pdf, "startxref\\s+([0-9]+)");
  }

  /** A number that is nobody's yet. */
  static int free(byte[] pdf) {
    return (int) last(pdf, "/Size ([0-9]+)");
  }

  private static long last(byte[] pdf, String pattern) {
    var found = Pattern.compile(pattern).matcher(new String(pdf, ISO_8859_1));
    var last = 0L;
    while (found.find()) last = Long.parseLong(found.group(1));
    return last;
  }

  private static byte[] extended(String before, Map<Integer, String> objects, String trailer) {
    var text = new StringBuilder(before);
    var entries = new ArrayList<String>(List.of("0 1\n0000000000 65535 f \n"));
    new TreeMap<>(objects)
        .forEach(
            (number, object) -> {
              entries.add("%d 1\n%010d 00000 n \n".formatted(number, text.length()));
              text.append("%d 0 obj\n%s\nendobj\n".formatted(number, object));
            });
    return (text + closing(text.length(), entries, trailer)).getBytes(ISO_8859_1);
  }

  /** Cross-references as they are given. */
  static String closing(int at, List<String> entries, String trailer) {
    return entries.stream().collect(Collectors.joining("", "xref\n", ""))
        + "trailer\n<</Size 90%s>>\nstartxref\n%d\n%%%%EOF\n".formatted(trailer, at);
  }
}
