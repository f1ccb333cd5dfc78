package org.kense.signature.press;

import java.util.Base64;

/** Pictures that stand in the page itself: the only things that a page may refer to. */
final class Pictures {
  private static final String PNG = "data:image/png;base64,";

  private Pictures() {}

  static String address(byte[] png) {
    return PNG + Base64.getEncoder().encodeToString(png);
  }

  /** Nothing is fetched from anywhere. */
  static boolean allowed(String address) {
    return address.startsWith(PNG) || address.startsWith("data:image/jpeg;base64,");
  }
}
