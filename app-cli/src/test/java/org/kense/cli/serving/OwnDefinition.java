package org.kense.cli.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kense.persistence.definition.ShippedDefinitions;

/** A definition that a house has beside those that are shipped, made from one of them. */
public record OwnDefinition(String text) {
  public static OwnDefinition from(String name) {
    return new OwnDefinition(new String(ShippedDefinitions.bytes(name), UTF_8));
  }

  /** With other words; there must be some to change. */
  public OwnDefinition with(String words, String others) {
    if (!text.contains(words)) throw new AssertionError("no such words: " + words);
    return new OwnDefinition(text.replace(words, others));
  }

  /** Published in a house that is not open. */
  public void publishIn(Path data) {
    var clock = Clock.systemUTC();
    try (var store = Stores.open(data, Optional.empty(), clock)) {
      new Furnishing(store, clock);
      store.services().publish(text.getBytes(UTF_8), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }
  }
}
