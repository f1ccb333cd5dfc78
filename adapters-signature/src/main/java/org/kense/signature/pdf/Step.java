package org.kense.signature.pdf;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.signature.pdf.file.Addition;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Revision;

/**
 * From one revision to the next.
 *
 * @param values the numbers of the objects that are signatures
 */
record Step(Revision old, Revision now, Set<Integer> values) {
  boolean permitted(Addition addition) {
    return follows(addition)
        && sameBeginning()
        && lists(addition)
        && new Changes(old, now, new NewFields(old, now, values)).permitted(changed());
  }

  /** It goes on where the old one ended, so that nothing of that is left out. */
  private boolean follows(Addition addition) {
    return now.references() >= addition.from()
        && now.trailer().whole("Prev").equals(Optional.of((long) old.references()));
  }

  private boolean sameBeginning() {
    return Catalog.number(old) >= 0
        && Catalog.number(old) == Catalog.number(now)
        && now.trailer().get("Encrypt").equals(Plain.NULL)
        && now.trailer().get("XRefStm").equals(Plain.NULL);
  }

  /** Objects that are there, but that nothing refers to, may be found by readers that search. */
  private boolean lists(Addition addition) {
    return addition.objects().entrySet().stream()
        .allMatch(
            object ->
                object.getValue() == now.references()
                    || now.offset(object.getKey()).equals(Optional.of(object.getValue())));
  }

  private Set<Integer> changed() {
    return Stream.concat(old.numbers().stream(), now.numbers().stream())
        .filter(number -> !now.keeps(number, old))
        .filter(number -> !now.object(number).equals(old.object(number)))
        .collect(Collectors.toSet());
  }
}
