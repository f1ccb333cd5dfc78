package org.kense.persistence.definition;

import java.util.Set;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageSignature;

/** Reads how whoever ends a stage has to sign. */
record StageSignatures(Jurisdiction jurisdiction) {
  private static final Kind<SignatureLevel> LEVEL = Kind.constant(SignatureLevel.QUALIFIED);
  private static final Kind<CertificateRole> ROLE =
      Kind.made(CertificateRole::new, Cause.NOT_A_ROLE, new CertificateRole("1.2"));

  StageSignature signature(Place place) {
    var table = place.table("levels", "role", "basis");
    return place.located(
        new StageSignature(
            levels(table.get("levels")),
            table.maybe("role").map(it -> it.read(ROLE)),
            jurisdiction.basis(table.get("basis"))));
  }

  /** No code is sent for what somebody does at a stage, and nobody attests or vouches for it. */
  private static Set<SignatureLevel> levels(Place place) {
    for (var item : place.filled()) {
      var level = item.read(LEVEL);
      if (level != SignatureLevel.QUALIFIED) {
        item.wrong(Cause.LEVEL_NOT_AT_STAGE, Kind.written(level));
      }
    }
    return Set.of(SignatureLevel.QUALIFIED);
  }
}
