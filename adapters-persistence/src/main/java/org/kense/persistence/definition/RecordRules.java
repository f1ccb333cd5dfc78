package org.kense.persistence.definition;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.form.Field;
import org.kense.core.register.RegisterName;
import org.kense.core.service.Channel;
import org.kense.core.service.RecordRule;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;

/** Reads what becomes of a record, and whether all that goes into it is known. */
final class RecordRules {
  private static final Kind<RegisterName> REGISTER =
      Kind.made(RegisterName::new, Cause.BAD_CODE, new RegisterName("unread"));

  private RecordRules() {}

  /** Empty where the result is of a kind that changes no record: that is noted down. */
  static Optional<RecordRule> record(Place place, ResultForm form) {
    if (form.kinds().noneMatch(ResultRule.Kind.DATA::equals)) {
      place.wrong(Cause.RECORD_OF_NO_DATA);
      return Optional.empty();
    }
    var table = place.table("register", "key", "values");
    var values = table.get("values");
    return Optional.of(
        place.located(
            new RecordRule(
                table.get("register").read(REGISTER),
                table.get("key").read(Kinds.CODE),
                values.keyed().stream().map(entry -> value(values, entry)).toList())));
  }

  private static RecordRule.Value value(Place values, Node.Entry entry) {
    var table = values.at(entry.value()).table("from", "stood");
    return new RecordRule.Value(
        values.key(entry).read(Kinds.CODE),
        table.get("from").read(Kinds.CODE),
        table.maybe("stood").map(it -> it.read(Kinds.CODE)));
  }

  /** Each value comes from a field, and the key is always there. */
  static void known(Service service, Notes notes) {
    service.result().record().ifPresent(rule -> check(rule, service, notes));
  }

  private static void check(RecordRule rule, Service service, Notes notes) {
    if (service.form().field(rule.key()).filter(Field::required).isEmpty()) {
      notes.wrong(notes.markOf(rule), Cause.RECORD_KEY_OPTIONAL, rule.key());
    }
    for (var channel : service.channels()) {
      var known =
          Stream.concat(service.form().fields().stream(), recorded(channel))
              .map(Field::name)
              .collect(Collectors.toCollection(TreeSet::new));
      rule.values().stream()
          .flatMap(value -> Stream.concat(Stream.of(value.from()), value.stood().stream()))
          .filter(field -> !known.contains(field))
          .forEach(field -> unknown(field, rule, known, notes));
    }
  }

  private static void unknown(String field, RecordRule rule, Set<String> known, Notes notes) {
    notes.wrong(notes.markOf(rule), Cause.RECORD_FIELD_UNKNOWN, field, Nearest.first(field, known));
  }

  private static Stream<Field> recorded(Channel channel) {
    return channel.route().stages().stream().flatMap(stage -> stage.form().fields().stream());
  }
}
