package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.ChannelCode;

/** What the channels are called; one that nobody translated is said by its code. */
public final class ChannelWords {
  private static final Wording WORDS = Wording.of("channels");

  private ChannelWords() {}

  public static String of(ChannelCode channel, Lang lang) {
    return WORDS.find(channel.value(), lang).orElseGet(channel::value);
  }
}
