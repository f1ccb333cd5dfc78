package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.Counter;
import org.kense.core.application.Entry;
import org.kense.core.application.Event;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.calendar.BeyondCalendar;
import org.kense.core.calendar.ContestedDay;
import org.kense.core.port.Applications;
import org.kense.core.service.ServiceCode;

/**
 * Every command's way: may this role, load, within reach, key, version, decide, append.
 *
 * <p>One read and one write a command, and a read more where a stage opens that goes to the least
 * loaded; a command whose key was used is answered from its record.
 */
public final class Desk {
  private final Applications applications;
  private final Rules rules;
  private final Executing executing;
  private final InstantSource clock;

  public Desk(Applications applications, Rules rules, Executing executing, InstantSource clock) {
    this.applications = applications;
    this.rules = rules;
    this.executing = executing;
    this.clock = clock;
  }

  /** A command on a case that exists. */
  <C extends OnCase> Either<Rejection, Receipt> handle(
      Order<C> order, Permission permission, Decision<C> decision) {
    var key = order.key(permission);
    return rules
        .reach(order.actor(), permission)
        .flatMap(reach -> within(reach, order.command().id(), key))
        .flatMap(
            file ->
                file.used().isPresent()
                    ? again(key.orElseThrow(), file.used().get(), situation(order))
                    : asExpected(order, file)
                        .flatMap(f -> decide(order, decision, f))
                        .flatMap(decided -> append(decided, key)));
  }

  Applications.Ask ask(
      Order<?> order, InstitutionId institution, ServiceCode service, ActorId applicant) {
    return new Applications.Ask(
        institution, service, applicant, clock.instant(), order.key(Permission.START));
  }

  /** A command that makes a case. */
  <C> Either<Rejection, Receipt> begin(
      Order<C> order, Applications.Ask ask, Function<Facts, Either<Rejection, List<Event>>> start) {
    return applications
        .counter(ask)
        .<Either<Rejection, Counter>>map(Either::right)
        .orElseGet(() -> Either.left(new Barred.NotOffered(ask.service(), ask.institution())))
        .flatMap(
            counter ->
                counter.used().isPresent()
                    ? again(ask.key().orElseThrow(), counter.used().get(), situation(order))
                    : begin(counter, situation(order), start)
                        .flatMap(decided -> append(decided, ask.key())));
  }

  private Either<Rejection, Decided> begin(
      Counter counter, Situation situation, Function<Facts, Either<Rejection, List<Event>>> start) {
    var facts = rules.facts(counter, situation);
    return start.apply(facts).map(events -> Decided.of(0, events, Application.of(events), facts));
  }

  /** A case as one may see it. */
  Either<Rejection, Reading> read(Actor actor, Permission permission, CaseId id) {
    var situation = new Situation(actor, clock.instant());
    return rules
        .reach(actor, permission)
        .flatMap(reach -> within(reach, id, Optional.empty()))
        .map(file -> new Reading(file, rules.facts(file, situation)));
  }

  /** What a command would write now; nothing is written, and no key used. */
  <C extends OnCase> Either<Rejection, List<Event>> preview(
      Order<C> order, Permission permission, Decision<C> decision) {
    return rules
        .reach(order.actor(), permission)
        .flatMap(reach -> within(reach, order.command().id(), Optional.empty()))
        .flatMap(file -> decide(order, decision, file))
        .map(decided -> decided.entry().events());
  }

  /** How far an actor's permission goes. */
  Either<Rejection, Reach> reach(Actor actor, Permission permission) {
    return rules.reach(actor, permission);
  }

  /** Out of reach answers exactly as unknown. */
  private Either<Rejection, CaseFile> within(Reach reach, CaseId id, Optional<Key> key) {
    return applications
        .open(id, key)
        .filter(file -> reach.covers(file.application().heading().standing()))
        .<Either<Rejection, CaseFile>>map(Either::right)
        .orElseGet(() -> Either.left(new Barred.Unknown(id.toString())));
  }

  /** The answer that the key's first use got, by the definition of the case itself. */
  private Either<Rejection, Receipt> again(Key key, KeyUse used, Situation situation) {
    return used.request().equals(key.request())
        ? CaseId.read(used.stream())
            .flatMap(id -> applications.open(id, Optional.empty()))
            .flatMap(file -> asOf(used.version(), file, situation))
            .<Either<Rejection, Receipt>>map(Either::right)
            .orElseGet(() -> Either.left(new Barred.Unknown(used.stream())))
        : Either.left(new Untimely.KeyReused(key.value()));
  }

  private Optional<Receipt> asOf(long version, CaseFile file, Situation situation) {
    return applications
        .asOf(file.application().id(), version)
        .map(then -> new Receipt(then, version, rules.facts(file, situation)));
  }

  private static <C> Either<Rejection, CaseFile> asExpected(Order<C> order, CaseFile file) {
    return order
        .expected()
        .filter(expected -> expected != file.version())
        .<Either<Rejection, CaseFile>>map(
            expected -> Either.left(new Untimely.Stale(expected, file.version())))
        .orElseGet(() -> Either.right(file));
  }

  private <C extends OnCase> Either<Rejection, Decided> decide(
      Order<C> order, Decision<C> decision, CaseFile file) {
    var facts = rules.facts(file, situation(order));
    try {
      return decision
          .decide(file.application(), order.command(), facts)
          .mapLeft(rejection -> rejection.in(facts.service().calendar()))
          .map(e -> executing.naming(e, file.application().after(e), facts))
          .map(e -> Allotting.in(e, file.application(), facts))
          .map(e -> Decided.of(file.version(), e, file.application().after(e), facts));
    } catch (BeyondCalendar end) {
      return Either.left(new Untimely.CalendarEnds(end.code(), end.last()));
    } catch (ContestedDay day) {
      return Either.left(new Untimely.DayContested(day.code(), day.date()));
    }
  }

  private Situation situation(Order<?> order) {
    return new Situation(order.actor(), clock.instant());
  }

  private Either<Rejection, Receipt> append(Decided decided, Optional<Key> key) {
    var entry = decided.entry();
    if (entry.events().isEmpty()) {
      return Either.right(decided.receipt(entry.before()));
    }
    return switch (applications.append(entry.under(key))) {
      case DONE -> Either.right(decided.receipt(entry.version()));
      case STALE -> Either.left(new Untimely.Stale(entry.before(), entry.before() + 1));
      case KEY_USED -> used(decided.facts(), key.orElseThrow());
      case TAKEN_BEFORE -> Either.left(takenBefore(entry));
    };
  }

  private static Rejection takenBefore(Entry entry) {
    return new Untimely.TakenBefore(entry.after().heading().start().reference().orElseThrow());
  }

  /** Two requests with one key came at once; the other one was faster, and its answer counts. */
  private Either<Rejection, Receipt> used(Facts facts, Key key) {
    return applications
        .use(key)
        .map(use -> again(key, use, new Situation(facts.actor(), facts.now())))
        .orElseGet(() -> Either.left(new Barred.Unknown(key.value())));
  }
}
