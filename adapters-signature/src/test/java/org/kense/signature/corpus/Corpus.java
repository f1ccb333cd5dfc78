package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/** All that openssl makes for the tests, each thing once. */
final class Corpus {
  static final byte[] DOCUMENT = "the application".getBytes(UTF_8);

  final Workshop workshop = new Workshop();
  final Certificates certificates = new Certificates(workshop);
  final Lists lists = new Lists(workshop, certificates);
  final Answers answers = new Answers(workshop, certificates);

  private static final class Only {
    private static final Corpus CORPUS = new Corpus();
  }

  static Corpus only() {
    return Only.CORPUS;
  }

  private Corpus() {}

  byte[] signature(String recipe) {
    var changes =
        new Changes(
            certificates,
            new Resigning(workshop, certificates),
            new Stamping(workshop, certificates),
            new Carried(lists, answers));
    return new Recipe(workshop, certificates, changes).made(recipe, DOCUMENT);
  }

  Roots roots(List<String> names) {
    return new Roots(
        names.stream()
            .map(name -> new Root(certificates.read(name), Revocation.DEMANDED))
            .toList());
  }

  /** Such as {@code list fresh, answer good, certificate authority}. */
  Material material(List<String> given) {
    return new Material(
        named(given, "certificate ", certificates::read),
        named(given, "list ", lists::read),
        named(given, "answer ", answers::read));
  }

  private static <T> List<T> named(List<String> given, String kind, Function<String, T> reading) {
    return named(given, kind).map(reading).toList();
  }

  static Stream<String> named(List<String> given, String kind) {
    return given.stream()
        .filter(name -> name.startsWith(kind))
        .map(name -> name.substring(kind.length()));
  }
}
