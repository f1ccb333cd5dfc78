package org.kense.http.application;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Under which name a file is to be kept, in any script (RFC 6266, RFC 8187). */
final class Disposition {
  private Disposition() {}

  static String attachment(String name) {
    return of("attachment", name);
  }

  static String inline(String name) {
    return of("inline", name);
  }

  /** Old readers get ASCII, with underscores for what they could not read or would misread. */
  private static String of(String kind, String name) {
    var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(kind, plain, encoded(name));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
