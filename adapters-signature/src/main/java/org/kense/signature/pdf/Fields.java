package org.kense.signature.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Revision;

/** The fields for signatures in a form, wherever in its tree they stand. */
final class Fields {
  private static final int DEEPEST = 32;

  private final Revision revision;
  private final Set<Integer> seen = new HashSet<>();
  private final List<Field> found = new ArrayList<>();

  private Fields(Revision revision) {
    this.revision = revision;
  }

  static List<Field> of(Revision revision) {
    var fields = new Fields(revision);
    var form = revision.dict(Catalog.of(revision).get("AcroForm"));
    fields.all(form.get("Fields"), Plain.NULL, 0);
    return List.copyOf(fields.found);
  }

  private void all(Item kids, Item inherited, int depth) {
    if (depth > DEEPEST || !(revision.resolve(kids) instanceof Row row)) return;
    for (var kid : row.items()) {
      if (kid instanceof Ref reference && seen.add(reference.number())) {
        field(reference.number(), inherited, depth);
      }
    }
  }

  private void field(int number, Item inherited, int depth) {
    var dict = revision.dict(new Ref(number, 0));
    var own = revision.resolve(dict.get("FT"));
    var kind = own.equals(Plain.NULL) ? inherited : own;
    if (kind.equals(new Item.Name("Sig"))) found.add(new Field(number, dict));
    all(dict.get("Kids"), kind, depth + 1);
  }
}
