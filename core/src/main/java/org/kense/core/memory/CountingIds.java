package org.kense.core.memory;

import java.time.Year;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Ids;
import org.kense.core.service.Provider;

/** Ids that count, so that the same story gives the same names. */
public final class CountingIds implements Ids {
  private final AtomicLong uuids = new AtomicLong();
  private final AtomicLong numbers = new AtomicLong();

  public CountingIds() {}

  @Override
  public UUID next() {
    return new UUID(0x7000L, 0x8000_0000_0000_0000L | uuids.incrementAndGet());
  }

  @Override
  public CaseNumber number(Provider provider, Year year) {
    return CaseNumber.of(provider.number(), year, numbers.incrementAndGet());
  }
}
