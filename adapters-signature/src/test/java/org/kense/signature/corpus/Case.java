package org.kense.signature.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Organisation;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.validation.Demands;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Signer;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/**
 * A row of a table of cases.
 *
 * @param recipe how the signature is made
 * @param given what is known besides; where nothing is said, fresh lists that withdraw nobody
 * @param asked the terms that differ from the usual
 * @param expected verdict and reasons, as words
 * @param shown what else must be said
 */
record Case(String name, String recipe, String given, String asked, String expected, String shown) {
  /** What is known in an ordinary case. */
  private static final String USUAL = "list root-fresh, list fresh";

  private static final List<String> TABLES =
      List.of(
          "form", "attributes", "algorithms", "chain", "purpose", "revocation", "time", "identity");

  static Stream<Case> all() {
    return TABLES.stream().flatMap(Case::of);
  }

  static Stream<Case> of(String table) {
    return Table.rows(table + ".txt", 6).stream()
        .map(
            row ->
                new Case(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
  }

  Finding judged(Corpus corpus) {
    var signature = corpus.signature(recipe);
    return is("enveloping")
        ? new Validator().enveloping(signature, terms(corpus))
        : new Validator().detached(document(), signature, terms(corpus));
  }

  byte[] document() {
    return is("document other") ? new byte[] {1, 2, 3} : Corpus.DOCUMENT;
  }

  /** Verdict and reasons of a finding, in the words of the table. */
  static String words(Finding finding) {
    return Stream.concat(Stream.of(finding.verdict().toString()), finding.reasons().stream())
        .collect(Collectors.joining(" "));
  }

  /** What a finding says of each thing that this case asks to be shown. */
  String shown(Finding finding) {
    return Table.parts(shown, ",").stream()
        .map(word -> word.split(" +", -1)[0])
        .map(word -> (word + " " + said(word, finding)).strip())
        .collect(Collectors.joining(", "));
  }

  private static String said(String word, Finding finding) {
    return switch (word) {
      case "sub" -> finding.subIndication().map(Enum::name).orElse("");
      case "iin" ->
          each(finding, signer -> signer.subject().people().stream().map(p -> p.number()));
      case "bin" ->
          each(
              finding,
              signer -> signer.subject().organisations().stream().map(Organisation::number));
      case "proven" -> "";
      case "unproven" -> "";
      default -> throw new AssertionError("not to be shown: " + word);
    };
  }

  private static String each(Finding finding, Function<Signer, Stream<String>> what) {
    return finding.signers().stream().flatMap(what).collect(Collectors.joining(" "));
  }

  /** Whether a time is to be proven. */
  boolean proves() {
    return Table.parts(shown, ",").contains("proven");
  }

  static boolean proven(Finding finding) {
    return finding.signers().stream().map(Signer::proven).anyMatch(Optional::isPresent);
  }

  Terms terms(Corpus corpus) {
    return new Terms(
        new Reliance(corpus.roots(roots()), corpus.material(material()), Policy.standard(), at()),
        is("lenient") ? Strictness.LENIENT : Strictness.STRICT,
        new Demands(
            word("iin"),
            word("bin"),
            word("role"),
            word("signers").map(Integer::parseInt).orElse(1)));
  }

  List<String> roots() {
    return List.of(word("root").orElse("root"));
  }

  /** An hour after everything was made, or on the day that is asked for. */
  Instant at() {
    return Workshop.day(word("at").orElse("0.04"));
  }

  List<String> material() {
    var usual = given.isEmpty() ? USUAL : given.replace("usual", USUAL);
    return given.equals("nothing") ? List.of() : Table.parts(usual, ",");
  }

  boolean is(String words) {
    return Table.parts(asked, ",").contains(words);
  }

  private Optional<String> word(String name) {
    return Table.parts(asked, ",").stream()
        .filter(part -> part.startsWith(name + " "))
        .map(part -> part.substring(name.length()).strip())
        .findFirst();
  }

  /** So that a report names the case only. */
  @Override
  public String toString() {
    return name;
  }
}
