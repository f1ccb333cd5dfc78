package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.SignatureRule;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;

/** How somebody signs what they do, and who says so. */
record SignatureRuleJson(List<String> levels, Optional<String> role, BasisJson basis) {
  static SignatureRuleJson of(SignatureRule asked, Lang reader) {
    return new SignatureRuleJson(
        asked.levels().stream().sorted().map(Codes::of).toList(),
        asked.role().map(CertificateRole::oid),
        BasisJson.of(asked.basis(), reader));
  }
}
