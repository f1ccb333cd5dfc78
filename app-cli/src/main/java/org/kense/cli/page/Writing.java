package org.kense.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.Saying;
import org.kense.core.form.Condition;
import org.kense.core.law.Basis;
import org.kense.core.law.Phrase;
import org.kense.core.law.Text;
import org.kense.core.service.Limit;
import org.kense.core.service.Service;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.LimitWords;

/** Makes cells, and remembers on what they rest. */
final class Writing {
  private final Kense kense;
  private final Set<Source> sources = new LinkedHashSet<>();
  private final List<List<Cell>> assumptions = new ArrayList<>();

  Writing(Kense kense) {
    this.kense = kense;
  }

  Kense kense() {
    return kense;
  }

  String say(Saying what) {
    return kense.words(what);
  }

  /** What we say ourselves, in the reader's language. */
  Cell own(String words) {
    return phrases(words.isBlank() ? List.of() : List.of(new Phrase(words, kense.lang())));
  }

  /** What the definition says. */
  Cell text(Text text) {
    return phrases(List.of(text.in(kense.lang())));
  }

  Cell phrases(List<Phrase> words) {
    return new Cell(words, Optional.empty());
  }

  /** Whether something has to be given, and when it is asked for at all. */
  Cell required(boolean required, Condition when, Service service) {
    String only = ConditionWords.of(when, service, kense.lang());
    String yesOrNo = say(required ? Say.YES : Say.NO);
    return own(only.isEmpty() ? yesOrNo : yesOrNo + "; " + only);
  }

  /** A rule that says how long something may take. */
  List<Cell> limited(Saying rule, Limit limit) {
    String words = kense.words(rule, LimitWords.in(limit.time(), kense.lang()));
    return List.of(own(words), basis(limit.basis(), words));
  }

  /**
   * What a rule rests on.
   *
   * @param where of what the page will say that it is assumed, if it is
   */
  Cell basis(Basis basis, String where) {
    Source source = Source.of(basis, kense);
    sources.add(source);
    source
        .reason()
        .map(why -> List.of(own(where), phrases(List.of(why))))
        .ifPresent(assumptions::add);
    return new Cell(List.of(), Optional.of(source));
  }

  Table table(List<List<Cell>> rows, Saying... columns) {
    return new Table(Arrays.stream(columns).map(this::say).toList(), rows);
  }

  /** Everything that was said to be assumed, in the order of the page. */
  Table assumed() {
    return table(assumptions, Label.RULE, Label.REASON);
  }

  /** Every clause that was cited, once. */
  Table cited() {
    List<List<Cell>> rows =
        sources.stream()
            .filter(source -> source.requirement().isPresent())
            .map(source -> List.of(own(source.words()), own(source.requirement().orElse(""))))
            .toList();
    return table(rows, Label.CLAUSE, Label.REQUIREMENT);
  }
}
