package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.key;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.access.Permission;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.memory.Samples;

/** Whatever keeps applications lets a key be used once. */
public abstract class RequestKeysContract {
  private static final Key KEY = key("k-1", "what was asked");
  private Applications cases;
  private Application draft;

  protected RequestKeysContract() {}

  protected abstract ApplicationsContract.Ports empty();

  @BeforeEach
  void a_draft_stands() {
    var ports = empty();
    ports.offers().put(Samples.offer(Samples.FREE));
    cases = ports.applications();
    var entry = beginning(started(id(1), AIDA));
    draft = entry.after();
    cases.append(entry);
  }

  private Appended answer(String name, long before, Key key) {
    var entry = next(draft, before, SampleCases.answer(name));
    return cases.append(entry.under(Optional.of(key)));
  }

  @Test
  void a_key_remembers_what_it_was_used_for() {
    answer("Aida", 1, KEY);

    var use = Optional.of(new KeyUse(KEY.request(), id(1).toString(), 2));
    assertEquals(use, cases.use(KEY));
    assertEquals(use, cases.open(id(1), Optional.of(KEY)).orElseThrow().used());
  }

  @Test
  void a_key_that_nobody_used_is_unknown() {
    assertEquals(Optional.empty(), cases.use(KEY));
    assertEquals(Optional.empty(), cases.open(id(1), Optional.of(KEY)).orElseThrow().used());
  }

  @Test
  void a_key_is_used_once_whatever_is_asked_with_it() {
    answer("Aida", 1, KEY);

    var again = answer("Aida", 2, KEY);
    var stale = answer("Aida", 1, KEY);
    var other = answer("Marat", 2, key("k-1", "something else"));

    assertEquals(Appended.KEY_USED, again);
    assertEquals(Appended.KEY_USED, stale);
    assertEquals(Appended.KEY_USED, other);
    assertEquals(2, cases.journal(id(1)).size());
  }

  @Test
  void a_key_of_a_command_that_came_too_late_stays_free() {
    answer("Aida", 1, key("k-0", "first"));

    var late = answer("Marat", 1, KEY);

    assertEquals(Appended.STALE, late);
    assertEquals(Optional.empty(), cases.use(KEY));
  }

  @Test
  void a_key_belongs_to_its_actor_and_permission() {
    answer("Aida", 1, KEY);

    var others = new Key(MARAT, KEY.permission(), KEY.value(), KEY.request());
    var elsewhere = new Key(AIDA, Permission.RATE, KEY.value(), KEY.request());

    assertEquals(Optional.empty(), cases.use(others));
    assertEquals(Optional.empty(), cases.use(elsewhere));
    assertEquals(Appended.DONE, answer("Aisha", 2, elsewhere));
  }

  @Test
  void a_beginning_has_its_key_too() {
    var begun = beginning(started(id(2), AIDA)).under(Optional.of(KEY));
    var ask =
        new Applications.Ask(
            Samples.COLLEGE, Samples.FREE.ref().code(), AIDA, SampleCases.MONDAY, Optional.of(KEY));

    cases.append(begun);
    var again = cases.append(beginning(started(id(3), AIDA)).under(Optional.of(KEY)));

    assertEquals(Appended.KEY_USED, again);
    assertEquals(Optional.empty(), cases.open(id(3), Optional.empty()));
    assertEquals(id(2).toString(), cases.counter(ask).orElseThrow().used().orElseThrow().stream());
  }
}
