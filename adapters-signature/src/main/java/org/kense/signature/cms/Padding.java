package org.kense.signature.cms;

import java.util.Arrays;

/** The zeros behind a CMS in a room that is larger than it (ISO 32000-1, 12.8.1). */
public final class Padding {
  private Padding() {}

  /** One DER element without zeros behind it; all of it where anything else is behind it. */
  public static byte[] cut(byte[] bytes) {
    var length = length(bytes);
    for (var at = length; at < bytes.length; at++) {
      if (bytes[at] != 0) return bytes;
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** Of the first element (X.690, 8.1.3); all where it does not say so. */
  private static int length(byte[] bytes) {
    if (bytes.length < 2) return bytes.length;
    var first = bytes[1] & 0xff;
    var digits = first & 0x7f;
    if (first < 0x80) return Math.min(bytes.length, 2 + first);
    if (digits == 0 || digits > 4 || bytes.length < 2 + digits) return bytes.length;
    var length = 0L;
    for (var at = 2; at < 2 + digits; at++) {
      length = (length << 8) | (bytes[at] & 0xff);
    }
    return (int) Math.min(bytes.length, 2 + digits + length);
  }
}
