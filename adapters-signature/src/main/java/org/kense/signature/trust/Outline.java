package org.kense.signature.trust;

/**
 * The outline of an ASN.1 encoding (X.690, BER), walked before a parser builds anything of it.
 *
 * <p>What passes is one element with nothing behind it, not nested deeper than any honest signature
 * is, of no more elements than a parser can hold, and no longer than it says.
 */
public final class Outline {
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 1 << 19;
  private static final int CONSTRUCTED = 0x20;
  private static final int MANY_BYTES_TAG = 0x1f;
  private static final int INDEFINITE = -1;
  private static final int BROKEN = -2;

  private final byte[] bytes;
  private int at;
  private final int mostElements;
  private int elements;

  private Outline(byte[] bytes, int mostElements) {
    this.bytes = bytes;
    this.mostElements = mostElements;
  }

  public static boolean sound(byte[] bytes) {
    return new Outline(bytes, MOST_ELEMENTS).isSound();
  }

  /** The same of any size: an authority's list of what it revoked may be long. */
  static boolean shallow(byte[] bytes) {
    return new Outline(bytes, Integer.MAX_VALUE).isSound();
  }

  private boolean isSound() {
    return element(bytes.length, 0) && at == bytes.length;
  }

  private boolean element(int end, int depth) {
    if (depth > DEEPEST || ++elements > mostElements || end - at < 2) return false;
    var tag = next();
    var length = (tag & MANY_BYTES_TAG) == MANY_BYTES_TAG ? BROKEN : length(end);
    if ((tag & CONSTRUCTED) == 0) return length >= 0 && skip(length);
    return switch (length) {
      case BROKEN -> false;
      case INDEFINITE -> untilItsEnd(end, depth);
      default -> all(at + length, depth);
    };
  }

  private boolean all(int end, int depth) {
    while (at < end) {
      if (!element(end, depth + 1)) return false;
    }
    return true;
  }

  private boolean untilItsEnd(int end, int depth) {
    while (end - at >= 2) {
      if (bytes[at] == 0 && bytes[at + 1] == 0) return skip(2);
      if (!element(end, depth + 1)) return false;
    }
    return false;
  }

  /** The length of the content that follows; what goes beyond {@code end} is broken. */
  private int length(int end) {
    var first = next();
    if (first < 0x80) return first <= end - at ? first : BROKEN;
    if (first == 0x80) return INDEFINITE;
    var digits = first & 0x7f;
    if (digits > 4 || digits > end - at) return BROKEN;
    var length = 0L;
    for (var digit = 0; digit < digits; digit++) {
      length = length << 8 | next();
    }
    return length <= end - at ? (int) length : BROKEN;
  }

  private int next() {
    return bytes[at++] & 0xff;
  }

  private boolean skip(int length) {
    at += length;
    return true;
  }
}
