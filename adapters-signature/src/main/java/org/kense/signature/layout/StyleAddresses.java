package org.kense.signature.layout;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a style sheet refers to: nothing, or what stands in it. */
final class StyleAddresses {
  private static final Pattern REFERRING =
      Pattern.compile(
          "url\\(\\s*[\"']?([^\"')]*)|@import\\s+[\"']?([^\"';]*)", Pattern.CASE_INSENSITIVE);

  private StyleAddresses() {}

  static Stream<String> in(String css) {
    return REFERRING.matcher(css).results().map(StyleAddresses::address);
  }

  private static String address(MatchResult found) {
    return Optional.ofNullable(found.group(1))
        .or(() -> Optional.ofNullable(found.group(2)))
        .orElse("")
        .strip();
  }
}
