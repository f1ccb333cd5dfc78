package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;

/** Reads forms: what the applicant is asked, and what a stage records. */
record Forms(Jurisdiction jurisdiction) {
  Form form(Place place) {
    var once = new Once();
    List<Field> fields = new ArrayList<>();
    for (var item : place.items()) {
      var field = field(item);
      if (once.first(field.name(), item)) fields.add(item.located(field));
    }
    return new Form(fields);
  }

  private Field field(Place place) {
    var table = place.table(FieldShape.keys(place.node().peek("type").orElse("")));
    return new Field(
        table.get("field").read(Kinds.CODE),
        jurisdiction.text(table.get("label")),
        type(table),
        table.get("required").read(Kinds.YES_OR_NO));
  }

  private FieldType type(Table table) {
    return switch (table.get("type").read(FieldShape.KIND)) {
      case LINE -> new FieldType.Line(table.get("longest").read(Kinds.NUMBER));
      case NAME -> new FieldType.Name(table.get("longest").read(Kinds.NUMBER));
      case CHOICE -> new FieldType.Choice(options(table.get("options")));
      case DAY ->
          new FieldType.Day(
              table.get("earliest").read(Kinds.DATE), table.get("latest").read(Kinds.DATE));
      case COUNT ->
          new FieldType.Count(
              table.get("least").read(Kinds.NUMBER), table.get("most").read(Kinds.NUMBER));
      case PHONE -> new FieldType.Phone();
    };
  }

  private List<FieldType.Option> options(Place place) {
    return place.entries().stream()
        .map(
            entry ->
                new FieldType.Option(
                    place.key(entry).read(Kinds.CODE), jurisdiction.text(place.at(entry.value()))))
        .toList();
  }
}
