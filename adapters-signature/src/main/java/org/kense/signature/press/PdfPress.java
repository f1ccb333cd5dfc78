package org.kense.signature.press;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprint;
import org.kense.signature.layout.Layouts;
import org.kense.signature.layout.Pictures;
import org.kense.signature.letter.Fonts;
import org.w3c.dom.Document;

/** Prints sheets as PDF/A-2 (ISO 19005-2): whole in themselves, and tagged for readers' aids. */
public final class PdfPress {
  private final Fonts fonts = new Fonts();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final Layouts layouts;

  /** With the layout that is shipped. */
  public PdfPress() {
    this(Layouts.SHIPPED);
  }

  public PdfPress(Layouts layouts) {
    PressLog.install();
    this.layouts = layouts;
  }

  /** A sheet, with what proves it where there is something. */
  public byte[] print(Sheet sheet, Optional<Imprint> imprint) {
    var page = SheetPage.of(sheet, imprint, layouts.of(sheet.origin()).template());
    try (var renderer = renderer(page).buildPdfRenderer()) {
      renderer.layout();
      try (var document = renderer.createPDFKeepOpen()) {
        return Timeless.bytes(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder renderer(Document page) {
    var builder =
        new PdfRendererBuilder()
            .withProducer("Kense")
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .usePdfUaAccessibility(true)
            .useColorProfile(colours)
            .useExternalResourceAccessControl(
                (uri, type) -> Pictures.allowed(uri),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .withW3cDocument(page, null);
    fonts.into(builder);
    return builder;
  }
}
