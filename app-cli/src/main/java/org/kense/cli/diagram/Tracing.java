package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Phrase;
import org.kense.core.service.Channel;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.EffectWords;
import org.kense.core.words.LimitWords;
import org.kense.core.words.OfficeWords;

/** Follows a route from its first stage to its end, and notes down what it meets. */
final class Tracing {
  private final Service service;
  private final Channel channel;
  private final Kense kense;
  private final List<UnitCode> units = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();

  /** The questions of stages that a case went past to where the way goes on. */
  private final List<String> past = new ArrayList<>();

  /** From where the way goes on, and on what ground. */
  private String from = "start";

  private Optional<Phrase> ground = Optional.empty();

  Tracing(Service service, Channel channel, Kense kense) {
    this.service = service;
    this.channel = channel;
    this.kense = kense;
  }

  Diagram diagram(List<String> remarks) {
    List<Stage> stages = channel.route().stages();
    rows.add(Row.of(new Node.Start("start", lane(stages.getFirst()), kense.words(Say.START))));
    for (Stage stage : stages) follow(stage);
    reach(Row.of(new Node.End("end", lane(stages.getLast()), kense.words(Say.END))));
    return new Diagram(
        service.ref().code() + "-" + channel.code(),
        kense.lang(),
        service.title().in(kense.lang()),
        remarks,
        units.stream().map(unit -> OfficeWords.of(unit, kense.lang())).toList(),
        new Diagram.Path(rows, flows));
  }

  private void follow(Stage stage) {
    String when = ConditionWords.of(stage.when(), service, kense.lang());
    if (!when.isEmpty()) ask(stage, when);
    reach(Row.of(step(stage)));
    refusal(stage).ifPresent(words -> part(stage, words));
    ground = Optional.of(stage.result().in(kense.lang()));
    if (!when.isEmpty()) past.add(question(stage));
  }

  /** Whether the way leads through the stage, or past it. */
  private void ask(Stage stage, String when) {
    reach(Row.of(new Node.Choice(question(stage), lane(stage), when, false)));
    ground = own(Say.YES);
  }

  private static String question(Stage stage) {
    return stage.code() + "-if";
  }

  private Optional<Phrase> own(Say words) {
    return Optional.of(new Phrase(kense.words(words), kense.lang()));
  }

  private Node.Step step(Stage stage) {
    return new Node.Step(
        stage.code().value(),
        lane(stage),
        1 + channel.route().stages().indexOf(stage),
        stage.title().in(kense.lang()),
        stage.limit().map(limit -> limit(LimitWords.in(limit.time(), kense.lang()))));
  }

  private String limit(String words) {
    return kense.words(Say.WITHIN, words);
  }

  /** How the case can end at this stage without a result; nowhere, where no ground is listed. */
  private Optional<String> refusal(Stage stage) {
    return switch (stage.effect()) {
      case REGISTERS -> words(Say.DECLINED, RefusalGround::atAcceptance);
      case DECIDES -> words(Say.REFUSED, RefusalGround::atDecision);
      case NONE, FILES, READIES, DELIVERS -> Optional.empty();
    };
  }

  private Optional<String> words(Say end, Predicate<RefusalGround> possible) {
    return Optional.of(kense.words(end))
        .filter(it -> service.refusal().stream().anyMatch(possible));
  }

  private void part(Stage stage, String otherwise) {
    String code = stage.code().value();
    String question = EffectWords.of(stage.effect(), kense.lang());
    ground = Optional.empty();
    Node.End end = new Node.End(code + "-against", lane(stage), otherwise);
    reach(
        new Row(new Node.Choice(code + "-choice", lane(stage), question, true), Optional.of(end)));
    flows.add(new Flow(from, end.id(), Optional.empty()));
  }

  private void reach(Row row) {
    rows.add(row);
    flows.add(new Flow(from, row.node().id(), ground));
    for (String question : past) flows.add(new Flow(question, row.node().id(), own(Say.NO)));
    past.clear();
    from = row.node().id();
  }

  private int lane(Stage stage) {
    if (!units.contains(stage.unit())) units.add(stage.unit());
    return units.indexOf(stage.unit());
  }
}
