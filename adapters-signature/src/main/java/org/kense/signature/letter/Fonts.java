package org.kense.signature.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** DejaVu Sans, which has every letter of Kazakh, Kyrgyz, Russian and English. */
public final class Fonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "DejaVu Sans";

  private final byte[] regular = Ligatures.without(regular());
  private final byte[] bold = Ligatures.without(read("DejaVuSans-Bold.ttf"));

  public Fonts() {
    OwnFontOnly.install(regular);
  }

  /** Lets no font of the machine be read, whatever a document that is rendered names. */
  public static void standIn() {
    OwnFontOnly.install(regular());
  }

  static byte[] regular() {
    return read("DejaVuSans.ttf");
  }

  /** Only the letters that a page needs go into it. */
  public void into(PdfRendererBuilder page) {
    page.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
    page.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
  }

  private static byte[] read(String file) {
    var font = Objects.requireNonNull(Fonts.class.getResourceAsStream(FOLDER + file), file);
    try (font) {
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
