package org.kense.core.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kense.core.calendar.Explanation;
import org.kense.core.calendar.Step;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;

/** An explanation as sentences, one for each step or row of like days. */
public final class ExplanationWords {
  private final Lang lang;
  private final Moments moments;

  private ExplanationWords(Explanation explanation, Lang lang) {
    this.lang = lang;
    moments = new Moments(explanation.zone(), lang);
  }

  /** The whole explanation, in its order. */
  public static List<String> lines(Explanation explanation, Lang lang) {
    ExplanationWords words = new ExplanationWords(explanation, lang);
    return Runs.of(explanation.steps()).stream().map(words::line).toList();
  }

  private String line(List<Step> run) {
    return switch (run.getFirst()) {
      case Step.Rule rule -> rule(rule);
      case Step.Compared it -> compared(it);
      case Step.Arrived it ->
          ExplanationSentences.ARRIVED.in(lang, moments.time(it.at()), WhyWords.in(it.why(), lang));
      case Step.Begun it ->
          ExplanationSentences.BEGUN.in(lang, Moments.capital(LimitWords.in(it.limit(), lang)));
      case Step.Concerns it -> ExplanationSentences.CONCERNS.in(lang, moments.day(it.day()));
      case Step.StartedOn it -> ExplanationSentences.STARTED.in(lang, moments.time(it.at()));
      case Step.Linked it -> linked(it);
      case Step.Paused it -> paused(it);
      case Step.NotCounted it -> notCounted(it, (Step.NotCounted) run.getLast());
      case Step.RolledOver it -> rolledOver(it, (Step.RolledOver) run.getLast());
      case Step.WorkedWeekend it -> workedWeekend(it);
      case Step.WorkedByRule it -> workedByRule(it);
      case Step.Counted it -> counted(it, (Step.Counted) run.getLast());
      case Step.Worked it -> worked(it);
      case Step.NotBefore it -> ExplanationSentences.NOT_BEFORE.in(lang, moments.end(it.at()));
      case Step.Falls it -> falls(it);
      case Step.CountedWith it ->
          ExplanationSentences.COUNTED_WITH.in(lang, it.calendar(), it.hours());
      case Step.OfFiveDays it -> ExplanationSentences.OF_FIVE_DAYS.in(lang);
      case Step.Provisional it -> provisional(it);
    };
  }

  private String rule(Step.Rule rule) {
    String limit = LimitWords.in(rule.limit(), lang);
    return switch (rule.basis()) {
      case LegalBasis law ->
          ExplanationSentences.RULE.in(
              lang, limit, ActWords.in(law.act(), lang), law.clause(), law.requirement());
      case Assumed assumed ->
          ExplanationSentences.ASSUMED.in(lang, limit, assumed.why().in(lang).words());
    };
  }

  private String compared(Step.Compared step) {
    String limit = Moments.capital(LimitWords.in(step.limit(), lang));
    return ExplanationSentences.COMPARED.in(lang, limit, moments.end(step.at()));
  }

  private String linked(Step.Linked step) {
    return ExplanationSentences.LINKED.in(
        lang,
        Integer.toString(step.number()),
        LimitWords.in(step.limit(), lang),
        moments.end(step.at()));
  }

  private String paused(Step.Paused step) {
    return ExplanationSentences.PAUSED.in(
        lang,
        moments.plainTime(step.pause().from()),
        moments.plainTime(step.pause().to()),
        PauseWords.in(step.pause().reason(), lang));
  }

  private String notCounted(Step.NotCounted first, Step.NotCounted last) {
    String why = WhyWords.in(first.why(), lang);
    return ExplanationSentences.NOT_COUNTED.in(lang, days(first.date(), last.date()), why);
  }

  private String rolledOver(Step.RolledOver first, Step.RolledOver last) {
    String why = WhyWords.in(first.why(), lang);
    return ExplanationSentences.ROLLED_OVER.in(lang, days(first.date(), last.date()), why);
  }

  private String workedWeekend(Step.WorkedWeekend step) {
    LocalDate date = step.day().date();
    String name = WhyWords.named(step.day(), lang);
    return ExplanationSentences.WORKED_WEEKEND.in(lang, days(date, date), name);
  }

  private String workedByRule(Step.WorkedByRule step) {
    LocalDate date = step.day().date();
    String name = WhyWords.named(step.day(), lang);
    return ExplanationSentences.WORKED_BY_RULE.in(lang, days(date, date), name);
  }

  private String counted(Step.Counted first, Step.Counted last) {
    String days = days(first.date(), last.date());
    String from = Integer.toString(first.number());
    String to = Integer.toString(last.number());
    return from.equals(to)
        ? ExplanationSentences.COUNTED.in(lang, days, from)
        : ExplanationSentences.COUNTED_RUN.in(lang, days, from, to);
  }

  private String worked(Step.Worked step) {
    return ExplanationSentences.WORKED.in(
        lang, days(step.date(), step.date()), minutes(step.time()));
  }

  private String falls(Step.Falls step) {
    return ExplanationSentences.FALLS.in(
        lang, moments.end(step.at()), WhyWords.in(step.end(), lang));
  }

  private String provisional(Step.Provisional step) {
    return ExplanationSentences.PROVISIONAL.in(lang, moments.plainDay(step.officialUntil()));
  }

  private String days(LocalDate first, LocalDate last) {
    return moments.days(first, last);
  }

  // 10, or 10:30 where a pause has cut a minute.
  private static String minutes(Duration time) {
    int seconds = time.toSecondsPart();
    String minutes = Long.toString(time.toMinutes());
    return seconds == 0 ? minutes : "%s:%02d".formatted(minutes, seconds);
  }
}
