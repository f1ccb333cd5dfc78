package org.kense.core.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.FormRule;
import org.kense.core.form.Upper;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;

/** The free sample, for a child that enters a school, or leaves one for another. */
final class CascadeSample {
  private static final Service FREE = Samples.FREE;
  private static final Condition ENROLLED = new Condition.Is("enrolled", Set.of("yes"));
  private static final Condition TRANSFER = new Condition.Is("move", Set.of("transfer"));

  private static final List<String> PLACES =
      List.of("region", "district", "rural-district", "settlement");

  private CascadeSample() {}

  static Service service() {
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-transfer"), 1),
        text("Sample transfer"),
        FREE.basis(),
        FREE.listing(),
        FREE.calendar(),
        FREE.counting(),
        FREE.fee(),
        FREE.drafts(),
        FREE.campaign(),
        FREE.channels(),
        List.of(),
        Optional.empty(),
        form(),
        FREE.supplement(),
        FREE.refusal(),
        FREE.notices(),
        FREE.result());
  }

  /** The grade is chosen after the school that is left, and before the one that is entered. */
  private static Form form() {
    var fields = new ArrayList<Field>();
    fields.add(choice("enrolled", option("yes"), option("no")));
    fields.add(
        choice(
            "move",
            option("first-grade"),
            new FieldType.Option("transfer", text("transfer"), ENROLLED)));
    fields.addAll(cascade("from", TRANSFER, List.of("school", "grade")));
    fields.addAll(cascade("to", Condition.always(), List.of("grade")));
    fields.add(school(upper("to-grade", "grade")));
    return new Form(fields, List.of(new FormRule.IsProvider("to-school", FREE.basis())));
  }

  /** A field for each level, under those before it. */
  private static List<Field> cascade(String which, Condition when, List<String> last) {
    var fields = new ArrayList<Field>();
    var uppers = new ArrayList<Upper>();
    for (var level : Stream.concat(PLACES.stream(), last.stream()).toList()) {
      var name = which + "-" + level;
      fields.add(listed(name, type(level, uppers, Optional.empty()), when));
      uppers.add(upper(name, level));
    }
    return fields;
  }

  private static Field school(Upper grade) {
    var uppers = PLACES.stream().map(level -> upper("to-" + level, level)).toList();
    return listed("to-school", type("school", uppers, Optional.of(grade)), Condition.always());
  }

  private static Field listed(String name, FieldType type, Condition when) {
    return new Field(name, text(name), type, true, when, Optional.empty());
  }

  private static FieldType.Listed type(String level, List<Upper> uppers, Optional<Upper> offering) {
    return new FieldType.Listed(SampleDirectory.VALUE, level, uppers, offering);
  }

  private static Upper upper(String field, String level) {
    return new Upper(field, text(field), level);
  }

  private static Field choice(String name, FieldType.Option... options) {
    return new Field(name, text(name), new FieldType.Choice(List.of(options)), true);
  }

  private static FieldType.Option option(String code) {
    return new FieldType.Option(code, text(code));
  }

  private static Text text(String words) {
    return Text.only(Lang.EN, words);
  }
}
