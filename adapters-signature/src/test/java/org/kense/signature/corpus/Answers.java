package org.kense.signature.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/**
 * Answers about single certificates, made by {@code openssl ocsp} as {@code answers.txt} says:
 * name, about whom, as issued by whom, by which responder, what it says, options.
 */
record Answers(Workshop workshop, Certificates certificates) {
  private static final Map<String, List<String>> ROWS = Table.byName("answers.txt", 6);

  BasicOCSPResp read(String name) {
    try {
      return (BasicOCSPResp) new OCSPResp(workshop.read(file(name))).getResponseObject();
    } catch (IOException | OCSPException e) {
      throw new AssertionError(name, e);
    }
  }

  private String file(String name) {
    var row = ROWS.get(name);
    if (row == null) throw new AssertionError("no answer: " + name);
    return workshop.once(name + ".ocsp", () -> make(row));
  }

  private void make(List<String> row) {
    var responder = Certificate.named(row.get(3));
    var issuer = certificates.file(row.get(2));
    var about = certificates.file(row.get(1));
    var by = certificates.file(responder.name());
    // Last of all: whoever makes a certificate writes there, too.
    workshop.write("index.txt", status(Certificate.named(row.get(1)), row.get(4)));
    workshop.run(
        "ocsp -index index.txt -CA %s -issuer %s -cert %s".formatted(issuer, issuer, about)
            + " -rsigner %s -rkey %s -respout %s.ocsp -no_nonce -noverify "
                .formatted(by, certificates.keyOf(responder), row.get(0))
            + (row.get(5).contains("-ndays") ? "" : "-ndays 7 ")
            + row.get(5));
  }

  private static String status(Certificate about, String said) {
    var end = Workshop.written("4000");
    var words = said.split(" +", -1);
    return switch (words[0]) {
      case "good" -> "V\t%s\t\t%s\tunknown\t/CN=good\n".formatted(end, about.number());
      case "revoked" ->
          "R\t%s\t%s%s\t%s\tunknown\t/CN=withdrawn\n"
              .formatted(
                  end,
                  Workshop.written(words[1]),
                  words.length > 2 ? "," + words[2] : "",
                  about.number());
      case "unknown" -> "";
      default -> throw new AssertionError("not a status: " + said);
    };
  }
}
