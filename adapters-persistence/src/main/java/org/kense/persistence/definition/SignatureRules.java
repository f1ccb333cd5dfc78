package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.SignatureRule;

/** Reads how whoever files, or ends a stage, has to sign. */
record SignatureRules(Jurisdiction jurisdiction) {
  private static final Kind<SignatureLevel> LEVEL = Kind.constant(SignatureLevel.SIMPLE);
  private static final Kind<CertificateRole> ROLE =
      Kind.made(CertificateRole::new, Cause.NOT_A_ROLE, new CertificateRole("1.2"));
  private static final Set<SignatureLevel> CERTIFIED = Set.of(SignatureLevel.QUALIFIED);

  /** Of an application: a role is shown by certificates, and by nothing else. */
  SignatureRule filing(Place place) {
    var table = place.table("levels", "role", "basis");
    var levels = levels(table.get("levels"));
    var role = role(table);
    if (role.isPresent() && !levels.equals(CERTIFIED)) {
      table.get("role").wrong(Cause.ROLE_NEEDS_CERTIFICATE);
    }
    return place.located(rule(table, levels, role));
  }

  /** At a stage: no code is sent for what somebody does there, and nobody attests or vouches. */
  SignatureRule acting(Place place) {
    var table = place.table("levels", "role", "basis");
    for (var item : table.get("levels").filled()) {
      var level = item.read(LEVEL);
      if (level != SignatureLevel.QUALIFIED) {
        item.wrong(Cause.LEVEL_NOT_AT_STAGE, Kind.written(level));
      }
    }
    return place.located(rule(table, CERTIFIED, role(table)));
  }

  private SignatureRule rule(
      Table table, Set<SignatureLevel> levels, Optional<CertificateRole> role) {
    return new SignatureRule(levels, role, jurisdiction.basis(table.get("basis")));
  }

  private static Optional<CertificateRole> role(Table table) {
    return table.maybe("role").map(it -> it.read(ROLE));
  }

  /** Where none is given, that has been found; something has to stand there all the same. */
  private static Set<SignatureLevel> levels(Place place) {
    var levels = new HashSet<SignatureLevel>();
    for (var item : place.filled()) levels.add(item.read(LEVEL));
    return levels.isEmpty() ? Set.of(SignatureLevel.SIMPLE) : levels;
  }
}
