package org.kense.signature.imprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kense.signature.letter.Fonts;

/** The pages of a file, as pictures. */
final class Pages {
  private static final double POINTS_AN_INCH = 72;
  private static final double DOTS_AN_INCH = 200;

  /** Enough for A3 at 300 dots an inch; what is larger is no sheet of ours. */
  private static final long MOST_DOTS = 40_000_000;

  private static final int MOST_PAGES = 50;

  private Pages() {}

  static boolean isPdf(byte[] file) {
    return file.length > 4 && new String(file, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
  }

  /**
   * Shows one page after the other, of which only one is in memory.
   *
   * @throws IOException where the file is damaged, or too large
   */
  static void each(byte[] file, Consumer<BufferedImage> page) throws IOException {
    if (!isPdf(file)) {
      page.accept(picture(file));
      return;
    }
    Fonts.standIn();
    try (var document = Loader.loadPDF(file)) {
      each(document, page);
    }
  }

  private static void each(PDDocument document, Consumer<BufferedImage> page) throws IOException {
    if (document.getNumberOfPages() > MOST_PAGES) throw new IOException("too many pages");
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    for (var i = 0; i < document.getNumberOfPages(); i++) {
      var box = document.getPage(i).getCropBox();
      var scale = DOTS_AN_INCH / POINTS_AN_INCH;
      if (box.getWidth() * scale * box.getHeight() * scale > MOST_DOTS) {
        throw new IOException("too large a page");
      }
      page.accept(renderer.renderImage(i, (float) scale, ImageType.GRAY));
    }
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) throw new IOException("neither a PDF nor a picture");
      var reader = readers.next();
      reader.setInput(input, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
        throw new IOException("too large a picture");
      }
      return reader.read(0);
    } catch (IllegalArgumentException damaged) {
      throw new IOException(damaged);
    }
  }
}
