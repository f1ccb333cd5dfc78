package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.Prefill;

/** Reads forms: what the applicant is asked, and what a stage records. */
record Forms(Jurisdiction jurisdiction) {
  Form form(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<Field> fields = new ArrayList<>();
    var names = place.items().stream().flatMap(it -> it.node().peek("field").stream()).toList();
    var listed = new ListedFields(jurisdiction.directories(), names);
    for (var item : place.items()) {
      var field = listed.read(field(item, listed));
      if (once.first(field.name(), item)) fields.add(item.located(field));
    }
    return new Form(fields);
  }

  private Field field(Place place, ListedFields listed) {
    var table = place.table(FieldShape.keys(place.node().peek("type").orElse("")));
    return new Field(
        table.get("field").read(Kinds.CODE),
        jurisdiction.text(table.get("label")),
        type(table, listed),
        table.get("required").read(Kinds.YES_OR_NO),
        Conditions.in(table),
        table.maybe("prefill").map(Forms::prefill));
  }

  private static Prefill prefill(Place place) {
    var table = place.table("from", "attribute", "locked");
    return place.located(
        new Prefill(
            registers(table.get("from")),
            table.get("attribute").read(Kinds.CODE),
            table.maybe("locked").map(it -> it.read(Kinds.YES_OR_NO)).orElse(false)));
  }

  /** One register, or a list of those that can say it. */
  private static List<String> registers(Place place) {
    if (!(place.node() instanceof Node.Items)) return List.of(place.read(Kinds.CODE));
    var registers = place.filled().stream().map(item -> item.read(Kinds.CODE)).toList();
    return registers.isEmpty() ? List.of("unread") : registers;
  }

  private FieldType type(Table table, ListedFields listed) {
    return switch (table.get("type").read(FieldShape.KIND)) {
      case LINE -> new FieldType.Line(table.get("longest").read(Kinds.COUNT));
      case NAME -> new FieldType.Name(table.get("longest").read(Kinds.COUNT));
      case CHOICE -> new FieldType.Choice(options(table.get("options")));
      case LISTED -> listed.type(table);
      case DAY -> day(table.get("earliest"), table.get("latest"));
      case COUNT -> count(table.get("least"), table.get("most"));
      case PHONE -> new FieldType.Phone();
      case LONG_TEXT -> new FieldType.LongText(table.get("longest").read(Kinds.COUNT));
      case TICK -> new FieldType.Tick();
      case EMAIL -> new FieldType.Email();
      case ADDRESS -> new FieldType.Address(table.get("longest").read(Kinds.COUNT));
      case KZ_IIN -> new FieldType.Identity(IdentityNumber.KZ_IIN);
      case KZ_BIN -> new FieldType.Identity(IdentityNumber.KZ_BIN);
      case KG_PIN -> new FieldType.Identity(IdentityNumber.KG_PIN);
      case RU_SNILS -> new FieldType.Identity(IdentityNumber.RU_SNILS);
      case RU_INN -> new FieldType.Identity(IdentityNumber.RU_INN);
    };
  }

  private static FieldType day(Place earliest, Place latest) {
    int before = earliest.notes().count();
    var day = new FieldType.Day(earliest.read(Kinds.DATE), latest.read(Kinds.DATE));
    if (before == earliest.notes().count() && day.earliest().isAfter(day.latest())) {
      crossed(earliest, day.earliest(), day.latest());
    }
    return day;
  }

  private static FieldType count(Place least, Place most) {
    int before = least.notes().count();
    var count = new FieldType.Count(least.read(Kinds.NUMBER), most.read(Kinds.NUMBER));
    if (before == least.notes().count() && count.least() > count.most()) {
      crossed(least, count.least(), count.most());
    }
    return count;
  }

  private static void crossed(Place place, Object least, Object most) {
    place.wrong(Cause.BOUNDS_CROSSED, least.toString(), most.toString());
  }

  private List<FieldType.Option> options(Place place) {
    return place.keyed().stream()
        .map(entry -> option(place.key(entry).read(Kinds.CODE), place.at(entry.value())))
        .toList();
  }

  /** A label or, for an option that is not always open, a label and when it is. */
  private FieldType.Option option(String code, Place place) {
    if (!place.node().has("label")) return new FieldType.Option(code, jurisdiction.text(place));
    var table = place.table("label", "when");
    return new FieldType.Option(code, jurisdiction.text(table.get("label")), Conditions.in(table));
  }
}
