package org.kense.signature.opinion;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlSignature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;

/** Reads what DSS reports; signatures over signatures are no business of ours. */
final class Answer {
  private Answer() {}

  static Opinion of(SimpleReport report, int signers) {
    var signatures =
        report.getJaxbModel().getSignatureOrTimestampOrEvidenceRecord().stream()
            .flatMap(token -> token instanceof XmlSignature one ? Stream.of(one) : Stream.empty())
            .filter(one -> !Boolean.TRUE.equals(one.isCounterSignature()))
            .map(XmlSignature::getId)
            .toList();
    return signatures.size() < signers
        ? Opinion.doubt("DSS sees %d of %d signatures".formatted(signatures.size(), signers))
        : signatures.stream().map(id -> of(report, id)).reduce(Opinion.NONE, Opinion::and);
  }

  private static Opinion of(SimpleReport report, String id) {
    var verdict = verdict(report.getIndication(id));
    return verdict == Verdict.VALID
        ? Opinion.NONE
        : new Opinion(verdict, List.of(doubt(report, id)));
  }

  private static Verdict verdict(Indication indication) {
    return switch (indication) {
      case TOTAL_PASSED, PASSED -> Verdict.VALID;
      case TOTAL_FAILED, FAILED -> Verdict.INVALID;
      case INDETERMINATE, NO_SIGNATURE_FOUND -> Verdict.INDETERMINATE;
    };
  }

  private static String doubt(SimpleReport report, String id) {
    var indication = report.getIndication(id).name();
    var sub = Optional.ofNullable(report.getSubIndication(id)).map(SubIndication::name);
    return report.getAdESValidationErrors(id).stream()
        .map(Message::getValue)
        .distinct()
        .collect(Collectors.joining(" ", indication + sub.map(" "::concat).orElse("") + ": ", ""));
  }
}
