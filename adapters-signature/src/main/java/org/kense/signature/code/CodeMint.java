package org.kense.signature.code;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes codes, and names of challenges, that nobody can guess. */
public final class CodeMint {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");
  private static final int CODES = 1_000_000;

  private final SecureRandom random;

  public CodeMint(SecureRandom random) {
    this.random = random;
  }

  /** Six digits, each code as likely as any other. */
  String code() {
    return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
  }

  String challenge() {
    var name = new byte[16];
    random.nextBytes(name);
    return HexFormat.of().formatHex(name);
  }

  /** Whether a challenge could have this name at all. */
  static boolean named(String challenge) {
    return NAME.matcher(challenge).matches();
  }
}
