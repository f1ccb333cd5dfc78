package org.kense.core.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * A notice that the applicant is owed.
 *
 * @param channel present where only cases of this channel owe it
 * @param owedFrom opens the obligation
 * @param sentOn meets it: the notice goes out with this
 * @param note what a reader of the rule may want to know beside it; nothing hangs on it
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record NoticeRule(
    String kind,
    Moment owedFrom,
    Moment sentOn,
    TimeLimit within,
    Basis basis,
    Optional<Text> note,
    Optional<ChannelCode> channel) {
  /** One that is owed whatever the channel. */
  public NoticeRule(
      String kind,
      Moment owedFrom,
      Moment sentOn,
      TimeLimit within,
      Basis basis,
      Optional<Text> note) {
    this(kind, owedFrom, sentOn, within, basis, note, Optional.empty());
  }

  /** Whether a case that came through this channel owes it. */
  public boolean holdsFor(ChannelCode code) {
    return channel.stream().allMatch(code::equals);
  }
}
