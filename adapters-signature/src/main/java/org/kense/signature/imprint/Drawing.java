package org.kense.signature.imprint;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.pdf417.PDF417Writer;
import com.google.zxing.pdf417.encoder.Compaction;
import com.google.zxing.pdf417.encoder.Dimensions;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws symbols as pictures of black and white, one dot a module. */
final class Drawing {
  /** So many that a symbol fills the width of a page, and a copier's dust does no harm. */
  private static final int COLUMNS = 16;

  private static final int CORRECTION = 5;
  private static final int QUIET = 2;
  private static final int BLACK = 0xff000000;
  private static final int WHITE = 0xffffffff;

  private Drawing() {}

  /** A symbol of the form PDF417 (ISO/IEC 15438). */
  static byte[] wide(String text) {
    var hints =
        Map.of(
            EncodeHintType.PDF417_DIMENSIONS,
            new Dimensions(COLUMNS, COLUMNS, 3, 90),
            EncodeHintType.PDF417_COMPACTION,
            Compaction.AUTO,
            EncodeHintType.ERROR_CORRECTION,
            CORRECTION,
            EncodeHintType.MARGIN,
            QUIET);
    try {
      return png(new PDF417Writer().encode(text, BarcodeFormat.PDF_417, 1, 1, hints));
    } catch (WriterException e) {
      throw new IllegalStateException("a symbol that is too full", e);
    }
  }

  /** A symbol of the form QR (ISO/IEC 18004), for phones. */
  static byte[] square(String text) {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
    try {
      return png(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints));
    } catch (WriterException e) {
      throw new IllegalStateException("a symbol that is too full", e);
    }
  }

  private static byte[] png(BitMatrix modules) {
    var picture =
        new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (var y = 0; y < modules.getHeight(); y++) {
      for (var x = 0; x < modules.getWidth(); x++) {
        picture.setRGB(x, y, modules.get(x, y) ? BLACK : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
