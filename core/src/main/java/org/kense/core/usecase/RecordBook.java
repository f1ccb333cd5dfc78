package org.kense.core.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.service.RecordRule;

/** Which version of its record a case makes, by the service's rule (EDC-5). */
record RecordBook(RecordRule rule, Application application) {
  RecordName name() {
    var key = entered(rule.key()).orElseThrow();
    return new RecordName(application.id().institution(), rule.register(), key);
  }

  /** The new version; before it, of a record that nobody kept yet, what stood there until now. */
  Stream<RecordMade> after(Optional<RecordVersion> last, Instant now) {
    var stood = values(RecordRule.Value::stood);
    var changes = values(value -> Optional.of(value.from()));
    if (last.isEmpty() && stood.isEmpty()) {
      return Stream.of(new RecordMade(RecordVersion.first(name(), changes), now));
    }
    var before = last.orElseGet(() -> RecordVersion.first(name(), stood));
    var made = new RecordMade(before.changed(changes), now);
    return last.isPresent() ? Stream.of(made) : Stream.of(new RecordMade(before, now), made);
  }

  private Map<String, String> values(Function<RecordRule.Value, Optional<String>> field) {
    var values = new HashMap<String, String>();
    rule.values()
        .forEach(
            value ->
                field
                    .apply(value)
                    .flatMap(this::entered)
                    .ifPresent(entered -> values.put(value.name(), entered)));
    return values;
  }

  private Optional<String> entered(String field) {
    return application
        .course()
        .findings()
        .to(field)
        .or(() -> application.content().answers().to(field));
  }
}
