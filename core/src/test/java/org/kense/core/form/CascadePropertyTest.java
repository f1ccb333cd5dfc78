package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kense.core.memory.Samples;

/** Whatever is answered, in whatever order: no answer stands on one that is no longer given. */
class CascadePropertyTest {
  private static final Form FORM = Samples.CASCADE.form();

  /** Answers what is asked, and now and then something that is not there, step by step. */
  @Property(tries = 400)
  void what_is_kept_is_always_right(@ForAll("steps") List<Map<String, String>> steps) {
    var answers = Answers.NONE;
    for (var step : steps) {
      var filling = FORM.filling(answers, step);
      answers = filling.faults().isEmpty() ? answers.with(filling.settled()) : answers;

      assertEquals(List.of(), FORM.filling(Answers.NONE, answers.values()).faults());
      assertEquals(answers, FORM.applying(answers));
    }
  }

  @Property(tries = 400)
  void nothing_below_survives_a_changed_answer(
      @ForAll("filled") Answers before, @ForAll("steps") List<Map<String, String>> steps) {
    var change = steps.getFirst();
    var changed = change.keySet().stream().filter(it -> !value(it, before).equals(change.get(it)));

    var below = FORM.below(changed.collect(Collectors.toSet()));
    var now = before.with(FORM.filling(before, change).settled());

    for (var lower : below) {
      assertTrue(change.containsKey(lower) || now.to(lower).isEmpty(), lower);
    }
  }

  private static String value(String field, Answers answers) {
    return answers.to(field).orElse("");
  }

  @Provide
  Arbitrary<List<Map<String, String>>> steps() {
    var names = FORM.fields().stream().map(Field::name).toList();
    var codes =
        Stream.concat(
            FORM.fields().stream().flatMap(CascadePropertyTest::codes), Stream.of("", "nowhere"));
    return Arbitraries.maps(Arbitraries.of(names), Arbitraries.of(codes.distinct().toList()))
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  /** A form that was filled as it asks, along one of all ways. */
  @Provide
  Arbitrary<Answers> filled() {
    return Arbitraries.randoms()
        .map(
            dice -> {
              var entered = new HashMap<String, String>();
              for (var field : FORM.fields()) {
                var now = new Answers(entered);
                if (!field.asked(now)) continue;
                var open = open(field, now).toList();
                entered.put(field.name(), open.get(dice.nextInt(open.size())));
              }
              return new Answers(entered);
            });
  }

  private static Stream<String> open(Field field, Answers now) {
    return field.type() instanceof FieldType.Listed listed
        ? new Choosing(listed, now).options().stream().map(Directory.Entry::code)
        : ((FieldType.Choice) field.type()).choices(now).stream().map(FieldType.Option::code);
  }

  private static Stream<String> codes(Field field) {
    return field.type() instanceof FieldType.Listed listed
        ? listed.directory().at(listed.level()).map(Directory.Entry::code)
        : ((FieldType.Choice) field.type()).options().stream().map(FieldType.Option::code);
  }
}
