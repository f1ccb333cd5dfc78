package org.kense.core.access;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Role × permission × scope: the one table that says who may do what.
 *
 * @param heads what those who lead a unit may do, where their role does not say more
 */
public record AccessTable(Map<Role, Map<Permission, Scope>> rows, Map<Permission, Scope> heads) {
  public AccessTable {
    rows =
        rows.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Map.copyOf(row.getValue())));
    heads = Map.copyOf(heads);
  }

  /** Whether the role has the permission at all, wherever it goes. */
  public boolean grants(Role role, Permission permission) {
    return rows.getOrDefault(role, Map.of()).containsKey(permission);
  }

  /** How far the actor's permission goes, or that the role never has it. */
  public Either<Denial, Reach> reach(Actor actor, Permission permission) {
    return Optional.ofNullable(rows.getOrDefault(actor.role(), Map.of()).get(permission))
        .or(() -> asHead(actor, permission))
        .flatMap(scope -> reach(actor, scope))
        .<Either<Denial, Reach>>map(Either::right)
        .orElseGet(() -> Either.left(new Denial(actor.role(), permission)));
  }

  private Optional<Scope> asHead(Actor actor, Permission permission) {
    return actor instanceof Actor.Employee employee && employee.head()
        ? Optional.ofNullable(heads.get(permission))
        : Optional.empty();
  }

  /** Empty where the scope needs a unit and the actor acts for none. */
  private static Optional<Reach> reach(Actor actor, Scope scope) {
    return switch (scope) {
      case OWN -> Optional.of(new Reach.Own(actor.id()));
      case HELPED -> Optional.of(new Reach.Helped(actor.id()));
      case ALL -> Optional.of(new Reach.Everything());
      case PARTICIPANT -> participating(actor);
      case UNIT -> actor.unit().outer() ? Optional.empty() : within(actor, scope);
      case INSTITUTION -> within(actor, scope);
    };
  }

  /** A unit of one institution takes part nowhere else, whatever units are called there. */
  private static Optional<Reach> participating(Actor actor) {
    return actor.unit().outer()
        ? Optional.of(new Reach.AsParticipant(actor.unit()))
        : within(actor, Scope.UNIT);
  }

  private static Optional<Reach> within(Actor actor, Scope scope) {
    return switch (actor) {
      case Actor.Citizen citizen -> Optional.empty();
      case Actor.Employee of -> Optional.of(within(of.institution(), of.unit(), scope));
      case Actor.Machine of -> Optional.of(within(of.institution(), of.unit(), scope));
    };
  }

  private static Reach within(InstitutionId institution, UnitCode unit, Scope scope) {
    return scope == Scope.UNIT
        ? new Reach.OfUnit(institution, unit)
        : new Reach.OfInstitution(institution);
  }
}
