package org.kense.persistence.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Year;
import java.util.UUID;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Ids;
import org.kense.core.service.Provider;
import org.kense.persistence.sql.Database;

/** Ids of time and chance; numbers counted by PostgreSQL. */
public final class JdbcIds implements Ids {
  private final TimedUuids uuids;
  private final NumberBlocks numbers;

  public JdbcIds(Database database, InstantSource clock, SecureRandom random) {
    this.uuids = new TimedUuids(clock, random);
    this.numbers = new NumberBlocks(database);
  }

  @Override
  public UUID next() {
    return uuids.next();
  }

  @Override
  public CaseNumber number(Provider provider, Year year) {
    return CaseNumber.of(provider.number(), year, numbers.next(provider.id(), year));
  }
}
