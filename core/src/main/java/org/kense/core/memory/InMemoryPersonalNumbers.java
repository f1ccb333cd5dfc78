package org.kense.core.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.access.ActorId;
import org.kense.core.form.IdentityNumber;
import org.kense.core.port.PersonalNumbers;

/** Numbers of people, put in by hand. */
public final class InMemoryPersonalNumbers implements PersonalNumbers {
  private final Map<Known, String> numbers = new ConcurrentHashMap<>();

  private record Known(ActorId person, IdentityNumber kind) {}

  public InMemoryPersonalNumbers() {}

  public void put(ActorId person, IdentityNumber kind, String number) {
    numbers.put(new Known(person, kind), number);
  }

  /** From now on nothing proves this number. */
  public void remove(ActorId person, IdentityNumber kind) {
    numbers.remove(new Known(person, kind));
  }

  @Override
  public Optional<String> of(ActorId person, IdentityNumber kind) {
    return Optional.ofNullable(numbers.get(new Known(person, kind)));
  }
}
