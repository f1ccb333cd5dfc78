package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.signature.WithOpenssl;

/**
 * What {@code openssl cms -verify} says of the same signatures: the same, but for the cases in
 * {@code openssl-differs.txt}, each with the reason.
 */
@WithOpenssl
final class OpensslTest {
  private static final Map<String, List<String>> DIFFERS = Table.byName("openssl-differs.txt", 2);

  private final Corpus corpus = Corpus.only();
  private final Workshop workshop = corpus.workshop;

  /**
   * It asks no answers about single certificates, only lists; what it says by chance says nothing.
   */
  static Stream<Case> cases() {
    return Case.all()
        .filter(
            one ->
                !DIFFERS.getOrDefault(one.name(), List.of("", "")).get(1).startsWith("by chance"))
        .filter(one -> one.material().stream().noneMatch(name -> name.startsWith("answer ")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void openssl_agrees_or_it_is_written_why_not(Case given) {
    var ours = given.expected().equals("VALID");

    var theirs = accepts(given);

    assertEquals(DIFFERS.containsKey(given.name()), ours != theirs, "openssl: " + theirs);
  }

  private boolean accepts(Case given) {
    workshop.write("judged", corpus.signature(given.recipe()));
    workshop.write("judged-content", given.document());
    workshop.write("trusted.pem", trusted(given));
    workshop.write("besides.pem", pems(given.material(), "certificate "));
    return workshop.accepts(
        "cms -verify -binary -inform DER -in judged -CAfile trusted.pem -no-CApath -no-CAstore"
            + " -crl_check_all -policy_check -purpose any -out opened -attime "
            + given.at().getEpochSecond()
            + (pems(given.material(), "certificate ").isEmpty() ? "" : " -certfile besides.pem")
            + (given.is("lenient") ? "" : " -cades")
            + (given.is("enveloping") ? "" : " -content judged-content"));
  }

  private String trusted(Case given) {
    var roots = given.roots().stream().map(corpus.certificates::file);
    return roots.map(this::text).collect(Collectors.joining()) + pems(given.material(), "list ");
  }

  private String pems(List<String> material, String kind) {
    return Corpus.named(material, kind)
        .map(
            name -> kind.equals("list ") ? corpus.lists.file(name) : corpus.certificates.file(name))
        .map(this::text)
        .collect(Collectors.joining());
  }

  private String text(String file) {
    return new String(workshop.read(file), UTF_8);
  }
}
