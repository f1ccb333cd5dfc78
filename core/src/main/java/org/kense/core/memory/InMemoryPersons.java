package org.kense.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Persons;

/** Persons' journals, in a map. */
public final class InMemoryPersons implements Persons {
  private final Map<ActorId, List<PersonEvent>> journals = new HashMap<>();
  private final KeyRing keys = new KeyRing();

  public InMemoryPersons() {}

  @Override
  public synchronized PersonFile open(ActorId id, Optional<Key> key) {
    return new PersonFile(
        person(id), journals.getOrDefault(id, List.of()).size(), key.flatMap(keys::use));
  }

  synchronized Person person(ActorId id) {
    return asOf(id, Long.MAX_VALUE);
  }

  @Override
  public synchronized Person asOf(ActorId id, long version) {
    var person = Person.of(id);
    for (var event : journals.getOrDefault(id, List.of()).stream().limit(version).toList()) {
      person = person.after(event);
    }
    return person;
  }

  @Override
  public synchronized Appended append(PersonEntry entry) {
    var id = entry.after().id();
    var journal = journals.computeIfAbsent(id, none -> new ArrayList<>());
    if (entry.key().flatMap(keys::use).isPresent()) {
      return Appended.KEY_USED;
    }
    if (journal.size() != entry.before()) {
      return Appended.STALE;
    }
    journal.add(entry.event());
    entry.key().ifPresent(key -> keys.keep(key, id.value(), journal.size()));
    return Appended.DONE;
  }
}
