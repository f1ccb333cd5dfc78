package org.kense.cli.signature;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.words.SignatureWords;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Organisation;
import org.kense.signature.trust.Subject;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Signer;

/** What was found, as people read it. */
record FindingLines(Kense kense) {
  /** For people, or for programs where they ask. */
  void show(Finding finding) {
    if (kense.json()) {
      kense.print(Json.write(FindingJson.of(finding)));
    } else {
      of(finding).forEach(kense::print);
    }
  }

  Stream<String> of(Finding finding) {
    return Stream.of(
            Stream.of(verdict(finding)),
            finding.reasons().stream()
                .map(reason -> "  " + SignatureWords.failure(reason, kense.lang())),
            finding.signers().stream().map(this::signer))
        .flatMap(lines -> lines);
  }

  private String verdict(Finding finding) {
    return kense.words(
        switch (finding.verdict()) {
          case VALID -> Say.SIGNATURE_VALID;
          case INVALID -> Say.SIGNATURE_INVALID;
          case INDETERMINATE -> Say.SIGNATURE_UNCERTAIN;
        });
  }

  private String signer(Signer signer) {
    var who = who(signer.subject());
    return signer
        .proven()
        .map(time -> kense.words(Say.SIGNATURE_BY_PROVEN, who, time))
        .orElseGet(() -> kense.words(Say.SIGNATURE_BY, who));
  }

  private static String who(Subject subject) {
    return Stream.of(
            subject.name().stream(),
            subject.people().stream().map(FindingLines::number),
            subject.organisations().stream().map(FindingLines::number))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  private static String number(Identity identity) {
    return identity.register() + " " + identity.number();
  }

  private static String number(Organisation organisation) {
    return organisation.register() + " " + organisation.number();
  }
}
