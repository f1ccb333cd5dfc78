package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a signature is made, in words: who signs with which options of {@code openssl cms}, and what
 * happens to it afterwards; steps stand between semicolons.
 */
record Recipe(Workshop workshop, Certificates certificates, Changes changes) {
  byte[] made(String words, byte[] content) {
    var steps = Table.parts(words, ";");
    if (steps.getFirst().equals("no signature")) return new byte[0];
    var signature = signed(steps.getFirst(), content);
    var person = people(steps.getFirst()).getLast();
    for (var step : steps.subList(1, steps.size())) {
      signature = changes.changed(signature, person, step);
    }
    return signature;
  }

  private byte[] signed(String words, byte[] content) {
    var people = people(words);
    workshop.write("document", content);
    workshop.write("between.pem", between(people));
    workshop.run(
        "cms -sign -binary -in document -outform DER -out signature -certfile between.pem "
            + people.stream().map(this::signer).collect(Collectors.joining(" "))
            + (words.contains("-plain") ? " " : " -cades ")
            + options(words));
    return workshop.read("signature");
  }

  private String signer(String person) {
    return "-signer %s -inkey %s"
        .formatted(certificates.file(person), certificates.keyOf(Certificate.named(person)));
  }

  private static List<String> people(String words) {
    return Table.parts(words.replaceFirst(" -.*", ""), "\\+");
  }

  private static String options(String words) {
    var from = words.indexOf(" -");
    return from < 0 ? "" : words.substring(from).replace("-plain", "").strip();
  }

  private byte[] between(List<String> people) {
    var all = people.stream().flatMap(person -> certificates.between(person).stream()).distinct();
    // openssl takes no empty file of certificates.
    return Stream.concat(all, Stream.of("authority"))
        .distinct()
        .map(name -> new String(workshop.read(certificates.file(name)), UTF_8))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }
}
