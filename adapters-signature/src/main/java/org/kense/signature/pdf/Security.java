package org.kense.signature.pdf;

import java.util.HashSet;
import java.util.Set;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Revision;

/**
 * The objects that make up the store of what proves signatures (ETSI EN 319 142-1, 5.4.2.2).
 *
 * @param catalog the number of the one that names it
 */
record Security(int catalog, Set<Integer> numbers) {
  private static final Set<String> ROWS = Set.of("Certs", "CRLs", "OCSPs");
  private static final Set<String> ROWS_OF_ONE = Set.of("Cert", "CRL", "OCSP");
  private static final Set<String> WORDS_OF_ONE = Set.of("Type", "TU", "TS");

  static Security of(Revision revision) {
    var security = new Security(Catalog.number(revision), new HashSet<>());
    var store = security.note(Catalog.of(revision).get("DSS"));
    var dict = revision.dict(store);
    ROWS.forEach(key -> security.note(dict.get(key)));
    var each = revision.dict(security.note(dict.get("VRI")));
    for (var one : each.entries().values()) {
      security.note(one);
      ROWS_OF_ONE.forEach(key -> security.note(revision.dict(one).get(key)));
    }
    return security;
  }

  private Item note(Item item) {
    if (item instanceof Ref reference) numbers.add(reference.number());
    return item;
  }

  /** Whether an object is part of it, and of nothing else. */
  boolean holds(int number, Users users) {
    var owners = new HashSet<>(numbers);
    owners.add(catalog);
    return numbers.contains(number) && users.only(number, owners);
  }

  /** Whether a later store is nothing but one. */
  boolean keptBy(Revision now) {
    return now.resolve(Catalog.of(now).get("DSS")) instanceof Dict store
        && store.entries().entrySet().stream()
            .allMatch(
                entry ->
                    switch (entry.getKey()) {
                      case "Type" -> true;
                      case "VRI" -> isEach(now, now.resolve(entry.getValue()));
                      default ->
                          ROWS.contains(entry.getKey()) && isRow(now.resolve(entry.getValue()));
                    });
  }

  private static boolean isEach(Revision now, Item item) {
    return item instanceof Dict each
        && each.entries().values().stream()
            .allMatch(one -> now.resolve(one) instanceof Dict dict && isOne(now, dict));
  }

  private static boolean isOne(Revision now, Dict one) {
    return one.entries().entrySet().stream()
        .allMatch(
            entry ->
                WORDS_OF_ONE.contains(entry.getKey())
                    || (ROWS_OF_ONE.contains(entry.getKey())
                        && isRow(now.resolve(entry.getValue()))));
  }

  private static boolean isRow(Item item) {
    return item.equals(Plain.NULL)
        || (item instanceof Row row && row.items().stream().allMatch(Ref.class::isInstance));
  }
}
