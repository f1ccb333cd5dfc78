package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.AccessTable;
import org.kense.core.access.Actor;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.Appended;
import org.kense.core.application.Barred;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.PortalRules;
import org.kense.core.port.Institutions;
import org.kense.core.port.Institutions.InstitutionEntry;
import org.kense.core.port.Institutions.InstitutionFile;

/** The desk for what belongs to an institution and to no single case. */
public final class InstitutionDesk {
  /** How often a decision is made anew when somebody else was faster. */
  private static final int TRIES = 5;

  private final Institutions institutions;
  private final AccessTable access;
  private final Countries countries;
  private final InstantSource clock;

  public InstitutionDesk(
      Institutions institutions, AccessTable access, Countries countries, InstantSource clock) {
    this.institutions = institutions;
    this.access = access;
    this.countries = countries;
    this.clock = clock;
  }

  /** Decides on an institution. */
  @FunctionalInterface
  interface Decision<C> {
    Either<Rejection, List<InstitutionEvent>> decide(
        Institution institution, C command, Instant now);
  }

  /** A command on an institution. */
  interface OnInstitution {
    InstitutionId institution();
  }

  <C extends OnInstitution> Either<Rejection, Institution> handle(
      Order<C> order, Permission permission, Decision<C> decision) {
    return within(order.actor(), permission, order.command().institution())
        .flatMap(reach -> attempt(order, order.key(permission), decision, TRIES))
        .mapLeft(why -> why.in(countries.of(order.command().institution())));
  }

  /** What one of a portal's rules rests on at an institution. */
  Basis basis(InstitutionId institution, LegalBasis rule) {
    return PortalRules.in(countries.of(institution), rule);
  }

  /** An institution as one may see it. */
  Either<Rejection, Institution> read(Actor actor, Permission permission, InstitutionId id) {
    return within(actor, permission, id)
        .map(reach -> institutions.open(id, Optional.empty()).institution());
  }

  /** Whoever reaches all of an institution's cases reaches the institution; others find none. */
  Either<Rejection, Reach> within(Actor actor, Permission permission, InstitutionId id) {
    return access
        .reach(actor, permission)
        .<Rejection>mapLeft(Barred.NotPermitted::new)
        .flatMap(
            reach ->
                reach instanceof Reach.Everything || reach.equals(new Reach.OfInstitution(id))
                    ? Either.right(new Reach.OfInstitution(id))
                    : Either.left(new Barred.Unknown(id.value())));
  }

  private <C extends OnInstitution> Either<Rejection, Institution> attempt(
      Order<C> order, Optional<Key> key, Decision<C> decision, int tries) {
    var file = institutions.open(order.command().institution(), key);
    if (file.used().isPresent()) {
      return again(file.institution().id(), key.orElseThrow(), file.used().get());
    }
    var now = clock.instant();
    return decision
        .decide(file.institution(), order.command(), now)
        .map(events -> entry(file, events, now, order.actor(), key))
        .flatMap(
            entry ->
                institutions.append(entry) == Appended.DONE
                    ? Either.right(entry.after())
                    : slower(order, key, decision, tries, file.version()));
  }

  /** Where somebody was faster, it is decided anew, on what they left. */
  private <C extends OnInstitution> Either<Rejection, Institution> slower(
      Order<C> order, Optional<Key> key, Decision<C> decision, int tries, long version) {
    return tries == 0
        ? Either.left(new Untimely.Stale(version, version + 1))
        : attempt(order, key, decision, tries - 1);
  }

  private static InstitutionEntry entry(
      InstitutionFile file,
      List<InstitutionEvent> events,
      Instant now,
      Actor actor,
      Optional<Key> key) {
    return new InstitutionEntry(
        file.institution().after(events), file.version(), events, now, actor.id(), key);
  }

  /** The answer that the key's first use got. */
  private Either<Rejection, Institution> again(InstitutionId id, Key key, KeyUse used) {
    return used.request().equals(key.request())
        ? Either.right(institutions.asOf(id, used.version()))
        : Either.left(new Untimely.KeyReused(key.value()));
  }
}
