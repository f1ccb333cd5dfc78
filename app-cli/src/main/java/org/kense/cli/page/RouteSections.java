package org.kense.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.cli.Say;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;
import org.kense.core.words.ChannelWords;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.EffectWords;
import org.kense.core.words.LimitWords;
import org.kense.core.words.OfficeWords;
import org.kense.core.words.SignInWords;

/** What the page says of one channel: its rules, its stages, and its picture. */
record RouteSections(Service service, Channel channel, Writing writing, String drawing) {
  List<Section> sections(String wholeLimit) {
    String code = channel.code().value();
    String name = ChannelWords.of(channel.code(), lang());
    return List.of(
        section(code, writing.kense().words(Say.CHANNEL, name), rules(name, wholeLimit)),
        section(code + "-stages", name + ": " + writing.say(Label.STAGES), stages()),
        new Section(
            code + "-diagram",
            name + ": " + writing.say(Label.DIAGRAM),
            Optional.empty(),
            Optional.of(drawing)));
  }

  private static Section section(String id, String heading, Table table) {
    return new Section(id, heading, Optional.of(table), Optional.empty());
  }

  private Table rules(String name, String wholeLimit) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(writing.own(writing.kense().words(Say.SIGN_IN, signIns())), writing.own("")));
    String signature =
        writing.kense().words(Say.SIGNATURE, SignedStages.how(channel.signing(), writing.kense()));
    rows.add(
        List.of(
            writing.own(signature),
            writing.basis(channel.signing().basis(), name + ": " + signature)));
    for (var signed : new SignedStages(channel, writing.kense()).lines()) {
      rows.add(
          List.of(
              writing.own(signed.words()),
              writing.basis(signed.basis(), name + ": " + signed.words())));
    }
    channel
        .limit()
        .map(limit -> writing.basis(limit.basis(), name + ": " + wholeLimit))
        .map(basis -> List.of(writing.own(wholeLimit), basis))
        .ifPresent(rows::add);
    return writing.table(rows, Label.RULE, Label.BASIS);
  }

  private String signIns() {
    return channel.signIn().stream()
        .sorted()
        .map(way -> SignInWords.of(way, lang()))
        .collect(Collectors.joining(", "));
  }

  private Table stages() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Stage stage : channel.route().stages()) rows.add(row(rows.size() + 1, stage));
    return writing.table(
        rows,
        Label.STAGE,
        Label.UNIT,
        Label.OUTCOME,
        Label.EFFECT,
        Label.BASIS,
        Label.LIMIT,
        Label.LIMIT_BASIS);
  }

  private List<Cell> row(int number, Stage stage) {
    var title = stage.title().in(lang());
    String where = number + ". " + title.words();
    return List.of(
        title(number, stage),
        writing.own(OfficeWords.of(stage.unit(), lang())),
        writing.text(stage.result()),
        writing.own(EffectWords.of(stage.effect(), lang())),
        writing.basis(stage.basis(), where),
        writing.own(stage.limit().map(it -> LimitWords.in(it.time(), lang())).orElse("")),
        stage
            .limit()
            .map(it -> writing.basis(it.basis(), where + " – " + writing.say(Label.LIMIT)))
            .orElse(writing.own("")));
  }

  private Cell title(int number, Stage stage) {
    Phrase title = stage.title().in(lang());
    Phrase numbered = new Phrase(number + ". " + title.words(), title.lang());
    String only = ConditionWords.of(stage.when(), service, lang());
    return writing.phrases(
        only.isEmpty() ? List.of(numbered) : List.of(numbered, new Phrase(only, lang())));
  }

  private Lang lang() {
    return writing.kense().lang();
  }
}
