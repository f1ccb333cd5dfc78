package org.kense.core.port;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/** Where persons' consents are kept, with a journal of their own. */
public interface Persons {
  /** A person as they are now; one whom nobody has met has agreed to nothing. */
  PersonFile open(ActorId id, Optional<Key> key);

  /** A person as they were after so many events. */
  Person asOf(ActorId id, long version);

  /** Writes an event and the key, both or none. */
  Appended append(PersonEntry entry);

  /**
   * A person, with what their key was already used for.
   *
   * @param version the number of the person's events
   */
  record PersonFile(Person person, long version, Optional<KeyUse> used) {}

  /** One addition to a person's journal, decided on version {@code before}. */
  record PersonEntry(Person after, long before, PersonEvent event, Instant at, Optional<Key> key) {}
}
