package org.kense.signature.imprint;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paper, as scanners see it. */
final class Scans {
  private Scans() {}

  /** The printed pages, clean. */
  static List<byte[]> pages(byte[] pdf, int dotsAnInch) throws IOException {
    var pages = new ArrayList<byte[]>();
    for (var page : pictures(pdf, dotsAnInch)) pages.add(png(page));
    return pages;
  }

  static List<BufferedImage> pictures(byte[] pdf, int dotsAnInch) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<BufferedImage>();
      for (var i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(new PDFRenderer(document).renderImageWithDPI(i, dotsAnInch, ImageType.GRAY));
      }
      return pages;
    }
  }

  /** Laid a little askew, on grey glass, with noise, and saved by a thrifty program. */
  static byte[] worn(BufferedImage page, double degrees, float quality) throws IOException {
    var scan = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var pen = scan.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    var angle = Math.toRadians(degrees);
    var askew =
        AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.drawImage(page, askew, null);
    pen.dispose();
    dirty(scan);
    return jpeg(scan, quality);
  }

  private static void dirty(BufferedImage scan) {
    var random = new Random(1);
    var dots = scan.getRaster();
    for (var y = 0; y < scan.getHeight(); y++) {
      for (var x = 0; x < scan.getWidth(); x++) {
        var grey = 25 + dots.getSample(x, y, 0) * 0.82 + random.nextGaussian() * 14;
        dots.setSample(x, y, 0, (int) Math.clamp(grey, 0, 255));
      }
    }
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    }
    writer.dispose();
    return out.toByteArray();
  }

  /** A page of nothing but these symbols. */
  static byte[] sheet(List<Symbol> symbols) throws IOException {
    var page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    var pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    var y = 100;
    for (var symbol : symbols) {
      var drawn = ImageIO.read(new ByteArrayInputStream(Drawing.wide(symbol.text())));
      pen.drawImage(drawn, 100, y, drawn.getWidth() * 3, drawn.getHeight() * 3, null);
      y += drawn.getHeight() * 3 + 60;
    }
    pen.dispose();
    return png(page);
  }

  /** Laid into the scanner by quarters of a turn. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    var high = quarters % 2 == 1;
    var width = high ? page.getHeight() : page.getWidth();
    var height = high ? page.getWidth() : page.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    how.quadrantRotate(quarters);
    how.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    turned.createGraphics().drawImage(page, how, null);
    return turned;
  }

  static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
