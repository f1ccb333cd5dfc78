package org.kense.cli.catalogue;

import java.util.Optional;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.service.Channel;
import org.kense.core.service.Limit;
import org.kense.core.words.LimitWords;

/** What is said of a channel's case as a whole. */
final class Whole {
  private Whole() {}

  /** How long it may take, and from when on; empty where nothing says so. */
  static Optional<String> limit(Channel channel, Kense kense) {
    return channel.limit().map(limit -> limit(channel, limit, kense));
  }

  static String limit(Channel channel, Limit limit, Kense kense) {
    return kense.words(start(channel), LimitWords.in(limit.time(), kense.lang()));
  }

  private static Say start(Channel channel) {
    return switch (channel.term().start()) {
      case FILING -> Say.TERM_FROM_FILING;
      case ACCEPTANCE -> Say.TERM_FROM_ACCEPTANCE;
      case REGISTRATION -> Say.TERM_FROM_REGISTRATION;
    };
  }
}
