package org.kense.cli.serving;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.persistence.Outside;
import org.kense.persistence.Store;
import org.kense.persistence.embedded.Place;
import org.kense.persistence.sql.Address;

/** Opens what a house keeps. */
final class Stores {
  private Stores() {}

  /** In a PostgreSQL that runs elsewhere or, without one, in the data folder's own. */
  static Store open(Path data, Optional<Address> elsewhere, InstantSource clock) {
    var outside = new Outside(clock, new SecureRandom(), Furnishing::definition);
    return elsewhere
        .map(address -> Store.at(address, outside))
        .orElseGet(() -> Store.embedded(Place.of(database(data)), outside));
  }

  static Path database(Path data) {
    return data.resolve("database");
  }
}
