package org.kense.cli.serving;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kense.cli.seal.JournalPen;
import org.kense.persistence.seal.JournalSealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the journals when the house opens and after every midnight (UTC).
 *
 * <p>A day on which nothing happened has no seal. What could not be sealed, or not given out, is
 * tried again a quarter of an hour later; the house serves on.
 */
final class DailySeal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DailySeal.class);
  private static final Duration AGAIN = Duration.ofMinutes(15);

  private final JournalSealing journals;
  private final InstantSource clock;
  private final Optional<Rounds> rounds;

  DailySeal(Optional<JournalPen> pen, JournalSealing journals, InstantSource clock) {
    this.journals = journals;
    this.clock = clock;
    this.rounds = pen.map(it -> new Rounds("daily-seal", () -> seal(it)));
  }

  void start() {
    rounds.ifPresent(Rounds::start);
  }

  /** How long to rest afterwards. */
  private Duration seal(JournalPen pen) {
    var now = clock.instant();
    try {
      pen.seal(journals, now)
          .ifPresent(it -> LOG.info("journals sealed: {}, {}", it.number(), it.digest()));
      return untilMidnight(now);
    } catch (RuntimeException failure) {
      LOG.warn("journals are not sealed, next try in {}", AGAIN, failure);
      return AGAIN;
    }
  }

  /** At midnight itself a whole day. */
  static Duration untilMidnight(Instant now) {
    var midnight = now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusDays(1);
    return Duration.between(now, midnight);
  }

  /** Finishes the seal that is under way. */
  @Override
  public void close() {
    rounds.ifPresent(Rounds::close);
  }
}
