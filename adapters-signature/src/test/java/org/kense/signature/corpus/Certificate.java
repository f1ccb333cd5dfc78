package org.kense.signature.corpus;

import java.util.List;
import java.util.Map;

/**
 * A row of {@code certificates.txt}.
 *
 * @param days from when to when it is valid, such as {@code -9..9}
 * @param options of {@code openssl ca}, or {@code number} and the serial number
 */
record Certificate(
    String name,
    String issuer,
    String key,
    String subject,
    String extensions,
    String days,
    String options) {
  static final Map<String, List<String>> ROWS = Table.byName("certificates.txt", 7);

  private static final Map<String, String> USUAL =
      Map.of(
          "PERSON", "keyUsage=critical,digitalSignature,nonRepudiation",
          "AUTHORITY", "basicConstraints=critical,CA:TRUE & keyUsage=critical,keyCertSign,cRLSign",
          "STAMPS", "keyUsage=critical,digitalSignature & extendedKeyUsage=critical,timeStamping",
          "ANSWERS", "keyUsage=critical,digitalSignature & extendedKeyUsage=OCSPSigning",
          "NOCHECK", "noCheck=ignored");

  static Certificate named(String name) {
    var row = ROWS.get(name);
    if (row == null) throw new AssertionError("no certificate: " + name);
    return new Certificate(
        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6));
  }

  boolean isRoot() {
    return issuer.equals("self");
  }

  String from() {
    return days.isEmpty() ? "-400" : days.split("\\.\\.", -1)[0];
  }

  String until() {
    return days.isEmpty() ? "4000" : days.split("\\.\\.", -1)[1];
  }

  /** In the form of a configuration of openssl. */
  String extensionFile() {
    var written = extensions;
    for (var usual : USUAL.entrySet()) {
      written = written.replace(usual.getKey(), usual.getValue());
    }
    return String.join("\n", Table.parts(written, " & ")) + "\n[kg]\nC = KG\n";
  }

  /** In hexadecimal digits; the place in the table where none is written. */
  String number() {
    return options.startsWith("number ")
        ? options.substring(7).strip()
        : "%04X".formatted(0x1000 + ROWS.keySet().stream().sorted().toList().indexOf(name));
  }

  String more() {
    return options.startsWith("number ") ? "" : options;
  }
}
