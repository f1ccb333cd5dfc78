package org.kense.signature.imprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Data in the form DEFLATE (RFC 1951), without any frame around it. */
final class Deflated {
  /** Far more than any sheet says: data that swells to more is a bomb. */
  private static final int MOST = 1 << 20;

  private Deflated() {}

  static byte[] of(byte[] data) {
    var out = new ByteArrayOutputStream();
    try (var deflating =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true))) {
      deflating.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Empty where it is not in this form, or swells too much. */
  static Optional<byte[]> undone(byte[] deflated) {
    try (var inflating =
        new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
      var data = inflating.readNBytes(MOST + 1);
      return data.length > MOST ? Optional.empty() : Optional.of(data);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
