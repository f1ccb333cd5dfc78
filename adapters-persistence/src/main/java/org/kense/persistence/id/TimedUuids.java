package org.kense.persistence.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562), each later than the one before it.
 *
 * <p>The 12 bits beside the milliseconds count on from a random start; where they run over, or the
 * clock goes back, the milliseconds run ahead of it.
 */
final class TimedUuids {
  private static final int COUNTER_BITS = 12;
  private static final int START_BITS = 11;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM = 0x3fff_ffff_ffff_ffffL;

  private final InstantSource clock;
  private final SecureRandom random;
  private final AtomicLong last = new AtomicLong();

  TimedUuids(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  UUID next() {
    var now = clock.millis() << COUNTER_BITS | random.nextInt(1 << START_BITS);
    var tick = last.updateAndGet(before -> Math.max(before + 1, now));
    var millis = tick >>> COUNTER_BITS;
    var counter = tick & (1L << COUNTER_BITS) - 1;
    return new UUID(millis << 16 | VERSION | counter, VARIANT | (random.nextLong() & RANDOM));
  }
}
