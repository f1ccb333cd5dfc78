package org.kense.signature.layout;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Pictures that stand in the page itself: the only things that a page may refer to. */
public final class Pictures {
  private static final String PNG = "data:image/png;base64,";
  private static final String JPEG = "data:image/jpeg;base64,";
  private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private Pictures() {}

  static String address(byte[] png) {
    return PNG + Base64.getEncoder().encodeToString(png);
  }

  /** A picture as an address of its own; empty where it is neither PNG nor JPEG. */
  static Optional<String> addressOf(byte[] picture) {
    if (begins(picture, PNG_BEGINS)) return Optional.of(address(picture));
    return begins(picture, JPEG_BEGINS)
        ? Optional.of(JPEG + Base64.getEncoder().encodeToString(picture))
        : Optional.empty();
  }

  private static boolean begins(byte[] picture, byte[] with) {
    return picture.length > with.length
        && Arrays.equals(picture, 0, with.length, with, 0, with.length);
  }

  /** Nothing is fetched from anywhere. */
  public static boolean allowed(String address) {
    return address.startsWith(PNG) || address.startsWith(JPEG);
  }
}
