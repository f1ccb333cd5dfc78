package org.kense.cli.serving;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.kense.http.outgoing.Download;
import org.kense.signature.revocation.RevocationWatch;
import org.kense.signature.revocation.RevocationWatch.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a revocation list when the house opens, and time and again.
 *
 * <p>What does not come, or can't be used, leaves what is known, and is tried again soon.
 */
final class ListFetch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ListFetch.class);
  private static final Duration SOON = Duration.ofMinutes(5);

  /** National authorities publish lists of some tens of megabytes. */
  private static final Download DOWNLOAD = new Download(100 << 20, Duration.ofMinutes(2));

  private final ListPlace.AtAddress place;
  private final RevocationWatch watch;
  private final Plan.Trust trust;
  private final InstantSource clock;
  private final Rounds rounds = new Rounds("revocation-list", this::round);

  ListFetch(
      ListPlace.AtAddress place, RevocationWatch watch, Plan.Trust trust, InstantSource clock) {
    this.place = place;
    this.watch = watch;
    this.trust = trust;
    this.clock = clock;
  }

  void start() {
    rounds.start();
  }

  private Duration round() {
    try {
      var list = DOWNLOAD.of(place.address());
      return switch (watch.take(list, trust.reliance(clock.instant()))) {
        case COUNTS -> place.every();
        case OLDER -> useless(Taken.OLDER);
        case REFUSED -> useless(Taken.REFUSED);
      };
    } catch (IOException | RuntimeException failure) {
      LOG.warn("{} did not come, next try in {}: {}", place.address(), SOON, failure.toString());
      return SOON;
    }
  }

  private Duration useless(Taken taken) {
    LOG.warn("{} can't be used ({}), next try in {}", place.address(), taken, SOON);
    return SOON;
  }

  /** Does not wait for what is still coming. */
  @Override
  public void close() {
    rounds.abandon();
  }
}
