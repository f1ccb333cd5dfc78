package org.kense.signature.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Name;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Item.Whole;
import org.kense.signature.pdf.file.Revision;

/**
 * Object by object, whether a change is one that signing makes; all else is none.
 *
 * <p>What an object may become depends on who refers to it: one that a page uses as well is not
 * only a form's.
 */
final class Changes {
  private final Revision old;
  private final Revision now;
  private final NewFields fields;
  private final Users users;
  private final Pages pages;
  private final Security security;

  Changes(Revision old, Revision now, NewFields fields) {
    this.old = old;
    this.now = now;
    this.fields = fields;
    this.users = new Users(old);
    this.pages = Pages.of(old);
    this.security = Security.of(old);
  }

  boolean permitted(Set<Integer> changed) {
    return informationKept()
        && changed.stream().allMatch(number -> old.has(number) ? kept(number) : !users.any(number));
  }

  private boolean kept(int number) {
    var before = old.object(number);
    var after = now.object(number);
    if (before instanceof Dict was && after instanceof Dict is) return kept(number, was, is);
    if (!(before instanceof Row) || !(after instanceof Row)) return false;
    return (pages.annotations().contains(number)
            && users.only(number, pages.numbers())
            && extended(before, after))
        || (isFields(number) && users.only(number, formHolders()) && extended(before, after))
        || (security.holds(number, users) && security.keptBy(now));
  }

  private boolean kept(int number, Dict before, Dict after) {
    if (number == Catalog.number(old)) return catalogKept(before, after);
    if (isForm(number))
      return users.only(number, Set.of(Catalog.number(old))) && formKept(before, after);
    if (pages.numbers().contains(number)) return pageKept(before, after);
    if (security.holds(number, users)) return security.keptBy(now);
    if (isInformation(number)) return users.only(number, Set.of(Users.TRAILER));
    return isField(number) && fields.filled(before, after);
  }

  private boolean catalogKept(Dict before, Dict after) {
    return Difference.of(before, after).stream()
        .allMatch(
            key ->
                switch (key) {
                  case "DSS" -> security.keptBy(now);
                  case "AcroForm" -> formKept(old.dict(before.get(key)), now.dict(after.get(key)));
                  case "Extensions" -> true; // Which say only whose features are used.
                  case "Version" -> after.get(key) instanceof Name;
                  default -> false;
                });
  }

  private boolean formKept(Dict before, Dict after) {
    return Difference.of(before, after).stream()
        .allMatch(
            key ->
                switch (key) {
                  case "Fields" -> extended(before.get(key), after.get(key));
                  case "SigFlags" -> after.get(key) instanceof Whole;
                  case "DA", "DR" -> before.entries().isEmpty();
                  default -> false;
                });
  }

  private boolean pageKept(Dict before, Dict after) {
    return Difference.of(before, after).stream()
        .allMatch(key -> key.equals("Annots") && extended(before.get(key), after.get(key)));
  }

  /** All that was in a row, in its order, and then new fields of signatures. */
  private boolean extended(Item before, Item after) {
    var had = row(old.resolve(before));
    var has = row(now.resolve(after));
    return has.size() >= had.size()
        && has.subList(0, had.size()).equals(had)
        && has.stream().skip(had.size()).allMatch(fields::permit);
  }

  private static List<Item> row(Item item) {
    return item instanceof Row row ? row.items() : List.of();
  }

  private boolean isForm(int number) {
    return Catalog.of(old).get("AcroForm") instanceof Ref form && form.number() == number;
  }

  private boolean isFields(int number) {
    return old.dict(Catalog.of(old).get("AcroForm")).get("Fields") instanceof Ref all
        && all.number() == number;
  }

  private Set<Integer> formHolders() {
    var holders = new HashSet<>(Set.of(Catalog.number(old)));
    if (Catalog.of(old).get("AcroForm") instanceof Ref form) holders.add(form.number());
    return holders;
  }

  private boolean isField(int number) {
    return Fields.of(old).stream().anyMatch(field -> field.number() == number);
  }

  private boolean isInformation(int number) {
    return old.trailer().get("Info") instanceof Ref info && info.number() == number;
  }

  /** Software that signs says so, and when, in the document's own information. */
  private boolean informationKept() {
    var before = old.dict(old.trailer().get("Info"));
    var after = now.dict(now.trailer().get("Info"));
    return now.trailer().get("Info").equals(Plain.NULL)
        || Set.of("ModDate", "Producer").containsAll(Difference.of(before, after));
  }
}
