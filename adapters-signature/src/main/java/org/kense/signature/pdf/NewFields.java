package org.kense.signature.pdf;

import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Item.Whole;
import org.kense.signature.pdf.file.Revision;

/**
 * Fields that came with a later signature.
 *
 * @param values the numbers of the objects that are signatures
 */
record NewFields(Revision old, Revision now, Set<Integer> values) {
  private static final Set<String> ENTRIES =
      Set.of(
          "FT", "T", "V", "F", "Ff", "P", "Rect", "Subtype", "Type", "AP", "MK", "Lock", "SV",
          "DA");
  private static final int HIDDEN = 2;
  private static final int NO_VIEW = 32;

  /** Whether a form or a page may have one more: it shows nothing, and holds a signature. */
  boolean permit(Item field) {
    return field instanceof Ref reference
        && !old.has(reference.number())
        && now.object(reference.number()) instanceof Dict dict
        && dict.has("FT", "Sig")
        && ENTRIES.containsAll(dict.entries().keySet())
        && (isInvisible(dict)
            || (dict.get("AP").equals(Plain.NULL) && dict.get("MK").equals(Plain.NULL)))
        && permitValue(dict.get("V"));
  }

  /** A signature of this very file that was not there before. */
  boolean permitValue(Item value) {
    return value instanceof Ref signature
        && values.contains(signature.number())
        && !old.has(signature.number())
        && Permissions.of(old).permit(now.dict(signature));
  }

  /** Whether a field was only filled in; where it can be seen, what it shows must stay. */
  boolean filled(Dict before, Dict after) {
    var entries = Set.of("V", "AP", "F", "P", "M", "Type", "Subtype", "Rect");
    return before.get("V").equals(Plain.NULL)
        && permitValue(after.get("V"))
        && Difference.of(before, after).stream()
            .allMatch(
                key ->
                    key.equals("V")
                        || (entries.contains(key) && isInvisible(before) && isInvisible(after)));
  }

  private boolean isInvisible(Dict field) {
    var flags = field.whole("F").orElse(0L);
    return (flags & (HIDDEN | NO_VIEW)) != 0 || hasNoArea(now.resolve(field.get("Rect")));
  }

  private static boolean hasNoArea(Item rectangle) {
    return rectangle instanceof Row row
        && row.items().size() == 4
        && (same(row.items().get(0), row.items().get(2))
            || same(row.items().get(1), row.items().get(3)));
  }

  private static boolean same(Item one, Item other) {
    return number(one) == number(other);
  }

  private static double number(Item item) {
    return switch (item) {
      case Whole(var whole) -> whole;
      case Plain(var word) when word.matches("[-+.0-9]+") -> Double.parseDouble(word);
      default -> Double.NaN; // Which is not the same as itself.
    };
  }
}
