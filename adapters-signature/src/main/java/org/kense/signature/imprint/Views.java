package org.kense.signature.imprint;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Ways to look at a page: as it lies and turned a little, in two ways of telling black from white.
 */
final class Views {
  /** A page of 200 dots an inch: averaged down to it, a finer scan loses its noise. */
  private static final double DOTS = 2340;

  /** A coarser scan is turned with less loss when it is larger, but gains nothing beyond this. */
  private static final double LARGEST_SCALE = 1.5;

  private static final double[] DEGREES = {0, -1, 1, -2, 2, -0.5, 0.5, -1.5, 1.5, -2.5, 2.5, -3, 3};

  private Views() {}

  /** The likeliest first; each is made only when it is asked for. */
  static Stream<BinaryBitmap> of(BufferedImage page) {
    var near = sized(page);
    return DoubleStream.of(DEGREES)
        .mapToObj(degrees -> luminance(degrees == 0 ? near : turned(near, degrees)))
        .flatMap(
            light ->
                Stream.of(
                    new BinaryBitmap(new GlobalHistogramBinarizer(light)),
                    new BinaryBitmap(new HybridBinarizer(light))));
  }

  private static BufferedImage sized(BufferedImage page) {
    var scale = Math.min(LARGEST_SCALE, DOTS / Math.max(page.getWidth(), page.getHeight()));
    var width = Math.max(1, (int) (page.getWidth() * scale));
    var height = Math.max(1, (int) (page.getHeight() * scale));
    var sized = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = sized.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    if (scale < 1) {
      var averaged = page.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      pen.drawImage(averaged, 0, 0, null);
    } else {
      pen.drawImage(page, 0, 0, width, height, null);
    }
    pen.dispose();
    return sized;
  }

  /** About its middle; what leaves the page is margin. */
  private static BufferedImage turned(BufferedImage page, double degrees) {
    var middle = new double[] {page.getWidth() / 2.0, page.getHeight() / 2.0};
    var turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    var pen = turned.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    var angle = Math.toRadians(degrees);
    pen.drawImage(page, AffineTransform.getRotateInstance(angle, middle[0], middle[1]), null);
    pen.dispose();
    return turned;
  }

  private static LuminanceSource luminance(BufferedImage page) {
    var width = page.getWidth();
    var height = page.getHeight();
    var dots = page.getRGB(0, 0, width, height, new int[width * height], 0, width);
    return new RGBLuminanceSource(width, height, dots);
  }
}
