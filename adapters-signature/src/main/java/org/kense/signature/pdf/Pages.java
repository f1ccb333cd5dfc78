package org.kense.signature.pdf;

import java.util.HashSet;
import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Revision;

/**
 * The pages.
 *
 * @param numbers of their objects
 * @param annotations numbers of the rows of what lies upon them, where those are objects
 */
record Pages(Set<Integer> numbers, Set<Integer> annotations) {
  private static final int DEEPEST = 64;

  static Pages of(Revision revision) {
    var pages = new Pages(new HashSet<>(), new HashSet<>());
    pages.add(revision, Catalog.of(revision).get("Pages"), new HashSet<>(), 0);
    return pages;
  }

  private void add(Revision revision, Item node, Set<Integer> seen, int depth) {
    if (depth > DEEPEST || !(node instanceof Ref reference) || !seen.add(reference.number())) {
      return;
    }
    var dict = revision.dict(reference);
    if (revision.resolve(dict.get("Kids")) instanceof Row kids) {
      kids.items().forEach(kid -> add(revision, kid, seen, depth + 1));
    } else if (dict.has("Type", "Page")) {
      numbers.add(reference.number());
      if (dict.get("Annots") instanceof Ref row) annotations.add(row.number());
    }
  }
}
