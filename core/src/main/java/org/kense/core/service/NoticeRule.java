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
 * @param text what the notice says, where a rule gives its words; {@code {field}} stands for an
 *     answer, as in a result
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
    Optional<Text> text,
    Optional<ChannelCode> channel) {
  /** One in the house's own words that is owed whatever the channel. */
  public NoticeRule(
      String kind,
      Moment owedFrom,
      Moment sentOn,
      TimeLimit within,
      Basis basis,
      Optional<Text> note) {
    this(kind, owedFrom, sentOn, within, basis, note, Optional.empty(), Optional.empty());
  }

  /** Whether a case that came through this channel owes it. */
  public boolean holdsFor(ChannelCode code) {
    return channel.stream().allMatch(code::equals);
  }
}
