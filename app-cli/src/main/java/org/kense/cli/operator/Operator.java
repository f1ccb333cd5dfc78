package org.kense.cli.operator;

import java.time.Clock;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.StandardAccess;
import org.kense.core.access.UnitCode;
import org.kense.core.usecase.Desk;
import org.kense.core.usecase.Executing;
import org.kense.core.usecase.Rules;
import org.kense.persistence.Store;

/** Whoever works on a store with commands: the operator, by the clock of the system. */
public final class Operator {
  /** As journals name them. */
  public static final Actor ACTOR =
      new Actor.Machine(
          new ActorId("kense-command"),
          Role.OPERATOR,
          new InstitutionId("kense"),
          new UnitCode("operator"));

  private Operator() {}

  /** A desk over what a house keeps, beside the house itself. */
  public static Desk desk(Store store) {
    var rules = new Rules(store.services(), store.calendars(), StandardAccess.TABLE);
    var executing = new Executing(store.people(), StandardAccess.TABLE);
    return new Desk(store.applications(), rules, executing, Clock.systemUTC());
  }
}
