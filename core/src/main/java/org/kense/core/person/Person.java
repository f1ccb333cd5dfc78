package org.kense.core.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.ActorId;

/** A person as far as Kense needs to know them. */
public record Person(ActorId id, Map<Agreement, Consent> consents) {
  public Person {
    consents = Map.copyOf(consents);
  }

  /** Somebody who has agreed to nothing yet. */
  public static Person of(ActorId id) {
    return new Person(id, Map.of());
  }

  public Person after(PersonEvent event) {
    var now = new HashMap<>(consents);
    switch (event) {
      case PersonEvent.ConsentGiven given -> now.put(given.consent().agreement(), given.consent());
      case PersonEvent.ConsentWithdrawn withdrawn -> now.remove(withdrawn.agreement());
    }
    return new Person(id, now);
  }

  /** The agreements that this version of the terms still lacks; an older text does not count. */
  public Set<Agreement> lacking(String text) {
    return Stream.of(Agreement.values())
        .filter(agreement -> !agreed(agreement, text))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean agreed(Agreement agreement, String text) {
    return consents.containsKey(agreement) && consents.get(agreement).text().equals(text);
  }
}
