package org.kense.cli.signature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.kense.cli.Json;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.stamp.Stamp;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Organisation;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Signer;

/** What was found, as programs read it. */
final class FindingJson {
  private FindingJson() {}

  /** The members of the answer, in the order in which people look for them. */
  static Map<String, Object> of(Finding finding) {
    var json = Json.object();
    json.put("verdict", finding.verdict());
    json.put("indication", finding.indication());
    json.put("subIndication", finding.subIndication());
    json.put("reasons", finding.reasons());
    json.put("doubts", finding.doubts());
    json.put("signers", finding.signers().stream().map(FindingJson::signer).toList());
    return json;
  }

  private static Map<String, Object> signer(Signer signer) {
    var subject = signer.subject();
    var json = Json.object();
    json.put("name", subject.name());
    json.put("iin", number(subject.people(), Identity.Register.KZ_IIN));
    json.put("bin", organisation(subject.organisations(), Organisation.Register.KZ_BIN));
    json.put("pin", number(subject.people(), Identity.Register.KG_PIN));
    json.put("inn", number(subject.people(), Identity.Register.RU_INN));
    json.put("snils", number(subject.people(), Identity.Register.RU_SNILS));
    json.put("ogrn", organisation(subject.organisations(), Organisation.Register.RU_OGRN));
    json.put("level", level(signer));
    json.put("provenTime", signer.proven().map(Instant::toString));
    json.put("claimedTime", signer.claimed().map(Instant::toString));
    json.put("verdict", signer.verdict());
    json.put("roles", List.copyOf(subject.roles()));
    json.put("certificate", certificate(signer));
    json.put("checks", signer.checks().stream().map(FindingJson::check).toList());
    json.put("timeStamps", signer.stamps().all().stream().map(FindingJson::stamp).toList());
    return json;
  }

  /** Whoever was not found valid has no level. */
  private static Optional<String> level(Signer signer) {
    return signer.verdict() == Verdict.VALID ? Optional.of("qualified") : Optional.empty();
  }

  private static Map<String, Object> certificate(Signer signer) {
    var holder = Certificates.holder(signer.certificate());
    var json = Json.object();
    json.put("subject", text(holder.getSubject()));
    json.put("issuer", text(holder.getIssuer()));
    json.put("serial", holder.getSerialNumber().toString(16));
    json.put("notBefore", holder.getNotBefore().toInstant());
    json.put("notAfter", holder.getNotAfter().toInstant());
    return json;
  }

  private static String text(X500Name name) {
    return name.toString();
  }

  private static Map<String, Object> check(Check check) {
    var json = Json.object();
    json.put("check", check.constraint());
    json.put("verdict", check.verdict());
    return json;
  }

  private static Map<String, Object> stamp(Stamp stamp) {
    var json = Json.object();
    json.put("time", stamp.time());
    json.put("holds", stamp.holds());
    json.put("reasons", Check.reasons(stamp.checks()));
    return json;
  }

  /** None where the certificate holds two: it names nobody then. */
  private static Optional<String> number(List<Identity> numbers, Identity.Register register) {
    var of = numbers.stream().filter(one -> one.register() == register).toList();
    return of.size() == 1 ? Optional.of(of.getFirst().number()) : Optional.empty();
  }

  private static Optional<String> organisation(
      List<Organisation> numbers, Organisation.Register register) {
    var of = numbers.stream().filter(one -> one.register() == register).toList();
    return of.size() == 1 ? Optional.of(of.getFirst().number()) : Optional.empty();
  }
}
