package org.kense.core.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.form.Answers;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * One way in, with its own route.
 *
 * @param signing how an application is signed
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Channel(
    ChannelCode code, Set<SignIn> signIn, SignatureRule signing, Term term, Route route) {
  private static final Basis SUM =
      new Assumed(
          Text.of(
              "the source gives no limit of the whole; the announced end is the sum of the stages'"
                  + " limits",
              "источник не указывает общего срока; объявляемый срок – сумма сроков этапов",
              "дереккөзде жалпы мерзім көрсетілмеген; жарияланатын мерзім – кезеңдер мерзімдерінің"
                  + " қосындысы",
              "булакта жалпы мөөнөт көрсөтүлгөн эмес; жарыяланган мөөнөт – баскычтардын"
                  + " мөөнөттөрүнүн суммасы"));

  public Channel {
    signIn = Set.copyOf(signIn);
  }

  /** The levels that are accepted on an application. */
  public Set<SignatureLevel> signature() {
    return signing.levels();
  }

  /** Whether this unit files for applicants here, and vouches for who they are (EPO-8.4). */
  public boolean vouchedBy(UnitCode unit) {
    return signature().contains(SignatureLevel.VOUCHED) && route.participants().contains(unit);
  }

  /**
   * How long the whole may take: as the rules state, or else the stages' limits one after another;
   * empty where those have none either.
   */
  public Optional<Limit> limit() {
    return stated().or(() -> sum(counted()));
  }

  /** The same in one case: stages that its answers rule out do not count. */
  public Optional<Limit> limit(Answers entered) {
    return stated().or(() -> sum(counted().filter(stage -> mayCome(stage, entered))));
  }

  private Optional<Limit> stated() {
    return term.within().map(time -> new Limit(time, term.basis()));
  }

  /** What a stage of the route has yet to record may still decide for it. */
  private boolean mayCome(Stage stage, Answers entered) {
    return stage
        .when()
        .parts()
        .allMatch(part -> part.holds(entered) || part.fields().anyMatch(this::recorded));
  }

  private boolean recorded(String field) {
    return route.stages().stream().anyMatch(stage -> stage.form().field(field).isPresent());
  }

  private static Optional<Limit> sum(Stream<Stage> stages) {
    var limits = stages.flatMap(stage -> stage.limit().stream()).map(Limit::time).toList();
    return TimeLimit.inTurn(limits).map(time -> new Limit(time, SUM));
  }

  /** The stages that the term runs through: those after the one that starts it. */
  public Stream<Stage> counted() {
    return route.stages().stream()
        .dropWhile(stage -> stage.effect() != term.start().effect())
        .skip(1);
  }
}
