package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.form.FormRule;
import org.kense.core.law.Basis;

/** Reads what the fields of a form must say together, each rule with its basis. */
record FormRules(Jurisdiction jurisdiction) {
  /** What a rule is called. */
  enum Name {
    BEFORE,
    NOT_AFTER,
    DIFFERENT,
    BIRTH_DATE_IN_NUMBER,
    BORN_AFTER,
    IS_PROVIDER;

    private static final Kind<Name> KIND = Kind.constant(BEFORE);

    private List<String> own() {
      return switch (this) {
        case BEFORE, NOT_AFTER -> List.of("earlier", "later");
        case DIFFERENT -> List.of("one", "other");
        case BIRTH_DATE_IN_NUMBER -> List.of("day", "number");
        case BORN_AFTER -> List.of("field", "day");
        case IS_PROVIDER -> List.of("field");
      };
    }

    /** The keys of a rule with this name; of one whose name is unknown, those of all. */
    private static String[] keys(String name) {
      var keys = new ArrayList<>(List.of("rule", "basis"));
      var known = KIND.read().apply(name);
      for (var each : values()) {
        if (known.isEmpty() || known.get() == each) keys.addAll(each.own());
      }
      return keys.stream().distinct().toArray(String[]::new);
    }
  }

  List<FormRule> rules(Place place) {
    return place.items().stream().map(item -> item.located(rule(item))).toList();
  }

  private FormRule rule(Place place) {
    var table = place.table(Name.keys(place.node().peek("rule").orElse("")));
    var basis = jurisdiction.basis(table.get("basis"));
    int before = place.notes().count();
    var name = table.get("rule").read(Name.KIND);
    // What a rule without a name says is not looked at: it would be guessed.
    if (place.notes().count() > before) return new FormRule.IsProvider("unread", basis);
    return rule(name, table, basis);
  }

  private static FormRule rule(Name name, Table table, Basis basis) {
    return switch (name) {
      case BEFORE ->
          new FormRule.InOrder(code(table, "earlier"), code(table, "later"), false, basis);
      case NOT_AFTER ->
          new FormRule.InOrder(code(table, "earlier"), code(table, "later"), true, basis);
      case DIFFERENT -> new FormRule.Different(code(table, "one"), code(table, "other"), basis);
      case BIRTH_DATE_IN_NUMBER ->
          new FormRule.BirthDateInNumber(code(table, "day"), code(table, "number"), basis);
      case BORN_AFTER ->
          new FormRule.BornAfter(code(table, "field"), table.get("day").read(Kinds.DATE), basis);
      case IS_PROVIDER -> new FormRule.IsProvider(code(table, "field"), basis);
    };
  }

  private static String code(Table table, String key) {
    return table.get(key).read(Kinds.CODE);
  }
}
