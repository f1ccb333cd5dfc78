package org.kense.persistence.everyway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kense.core.form.Answers;
import org.kense.core.form.Choosing;
import org.kense.core.form.Directory;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;

/** Answers that a form takes, made up; choices fall as the dice do, where its rules leave any. */
record Imagined(Random dice, Fitting fitting) {
  /** An answer to every question that is asked after what was answered before. */
  Map<String, String> answers(Form form, Answers before) {
    var entered = new HashMap<String, String>();
    for (var field : form.fields()) {
      var now = before.with(entered);
      if (form.asks(field.name(), now) && !field.locked()) {
        entered.put(field.name(), answer(field, now));
      }
    }
    return entered;
  }

  String answer(Field field, Answers now) {
    return switch (field.type()) {
      case FieldType.Line line -> "Ү";
      case FieldType.Name name -> "Әсел";
      case FieldType.Choice choice -> one(choice.choices(now)).code();
      case FieldType.Listed listed -> chosen(field, new Choosing(listed, now).options());
      case FieldType.Day day -> fitting.day(field).orElse(day.earliest()).toString();
      case FieldType.Count count -> Integer.toString(count.least());
      case FieldType.Phone phone -> "+996700123456";
      case FieldType.LongText text -> "Ә\nҢ";
      case FieldType.Tick tick -> FieldType.Tick.YES;
      case FieldType.Email email -> "asel@example.org";
      case FieldType.Address address -> "Қарағанды, Ермеков көшесі, 12";
      case FieldType.Identity identity -> number(identity.number());
    };
  }

  /** Of somebody invented, with the check digits that it must have. */
  static String number(IdentityNumber kind) {
    return switch (kind) {
      case KZ_IIN -> "180914601208";
      case KZ_BIN -> "980140001231";
      case KG_PIN -> "21403199500123";
      case RU_SNILS -> "11223344595";
      case RU_INN -> "420501234557";
    };
  }

  private String chosen(Field field, List<Directory.Entry> options) {
    var leading = fitting.entries(field);
    var fit = options.stream().filter(it -> leading.contains(it.code())).findFirst();
    return fit.orElseGet(() -> one(options)).code();
  }

  private <T> T one(List<T> several) {
    return several.get(dice.nextInt(several.size()));
  }
}
