package org.kense.signature.imprint;

import java.util.Collection;
import java.util.Optional;
import org.kense.core.words.Mark;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Subject;

/** Judges what was read from a sheet's symbols. */
record Paper(Reliance reliance) {
  Judgement judge(Collection<Symbol> set) {
    return Symbols.joined(set)
        .flatMap(text -> Jws.read(text).map(jws -> judge(jws, Imprints.mark(text))))
        .orElseGet(() -> Judgement.bare(Finding.UNREADABLE));
  }

  private Judgement judge(Jws jws, Mark mark) {
    Optional<SignedData> data = jws.data();
    var finding =
        jws.holds() && data.isPresent()
            ? new KeyCheck(reliance).of(jws.certificate())
            : Finding.TAMPERED;
    return new Judgement(
        finding, data, Optional.of(Subject.of(jws.certificate())), Optional.of(mark));
  }
}
