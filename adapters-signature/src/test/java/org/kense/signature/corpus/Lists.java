package org.kense.signature.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CRLHolder;

/**
 * Revocation lists, made by {@code openssl ca -gencrl} as {@code lists.txt} says: name, authority,
 * who is withdrawn when and why, from when to when it speaks, extensions, options.
 */
record Lists(Workshop workshop, Certificates certificates) {
  private static final Map<String, List<String>> ROWS = Table.byName("lists.txt", 6);

  X509CRLHolder read(String name) {
    try {
      workshop.run("crl -outform DER -out list.der -in " + file(name));
      return new X509CRLHolder(workshop.read("list.der"));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  String file(String name) {
    var row = ROWS.get(name);
    if (row == null) throw new AssertionError("no list: " + name);
    return workshop.once(name + ".crl", () -> make(row));
  }

  private void make(List<String> row) {
    var days = row.get(3).isEmpty() ? new String[] {"0", "7"} : row.get(3).split("\\.\\.", -1);
    var authority = Certificate.named(row.get(1));
    var by = certificates.file(authority.name());
    workshop.write(
        "index.txt",
        Table.parts(row.get(2), ",").stream().map(this::entry).collect(Collectors.joining()));
    workshop.write(
        "lists.cnf", "[list]\n" + String.join("\n", Table.parts(row.get(4), " & ")) + "\n");
    workshop.run(
        "ca -gencrl -config openssl.cnf -out %s.crl -cert %s -keyfile %s"
                .formatted(row.get(0), by, certificates.keyOf(authority))
            + " -crl_lastupdate %s -crl_nextupdate %s "
                .formatted(Workshop.written(days[0]), Workshop.written(days[1]))
            + (row.get(4).isEmpty() ? "" : "-crlexts list ")
            + (row.get(5).contains("-md")
                ? ""
                : "-md %s ".formatted(certificates.digest(authority.name())))
            + row.get(5));
  }

  /** A line of openssl's database, from such as {@code aida -5 keyCompromise}. */
  private String entry(String written) {
    var words = written.split(" +", -1);
    return "R\t%s\t%s%s\t%s\tunknown\t/CN=withdrawn\n"
        .formatted(
            Workshop.written("4000"),
            Workshop.written(words[1]),
            words.length > 2 ? "," + words[2] : "",
            Certificate.named(words[0]).number());
  }
}
