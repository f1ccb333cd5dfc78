package org.kense.persistence.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.Map;
import org.kense.core.application.Clock;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Notice;
import org.kense.core.application.Payment;
import org.kense.core.application.Place;
import org.kense.core.application.Status;
import org.kense.core.application.Turn;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;

/**
 * A sealed family, and the name under which each of its kinds is written, for ever.
 *
 * @param of the family
 */
public record Kinds(Class<?> of, Map<Class<?>, String> named) {
  /** Says that a value's JSON names its kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  interface Typed {}

  public Kinds {
    named = Map.copyOf(named);
  }

  /** Every family of which values are kept, but for events, whose names the journal has. */
  public static final List<Kinds> ALL =
      List.of(
          new Kinds(
              Status.class,
              Map.of(
                  Status.Draft.class, "draft",
                  Status.Submitted.class, "submitted",
                  Status.Registered.class, "registered",
                  Status.Granted.class, "granted",
                  Status.Ready.class, "ready",
                  Status.Delivered.class, "delivered",
                  Status.Declined.class, "declined",
                  Status.Refused.class, "refused",
                  Status.Withdrawn.class, "withdrawn",
                  Status.Expired.class, "expired")),
          new Kinds(
              Turn.class,
              Map.of(
                  Turn.OfStage.class, "stage",
                  Turn.OfApplicant.class, "applicant",
                  Turn.OfNobody.class, "nobody")),
          new Kinds(
              Clock.class, Map.of(Clock.Running.class, "running", Clock.Stopped.class, "stopped")),
          new Kinds(
              Payment.class,
              Map.of(
                  Payment.NotAsked.class, "not-asked",
                  Payment.Asked.class, "asked",
                  Payment.Paid.class, "paid")),
          new Kinds(
              Place.class,
              Map.of(
                  Place.NotSought.class, "not-sought",
                  Place.Sought.class, "sought",
                  Place.Taken.class, "taken")),
          new Kinds(
              Notice.State.class,
              Map.of(
                  Notice.State.Owed.class, "owed",
                  Notice.State.Sent.class, "sent",
                  Notice.State.Lapsed.class, "lapsed")),
          new Kinds(
              DeadlineMoved.Of.class,
              Map.of(
                  DeadlineMoved.Of.Case.class, "case",
                  DeadlineMoved.Of.Stage.class, "stage",
                  DeadlineMoved.Of.Supplement.class, "supplement",
                  DeadlineMoved.Of.Notice.class, "notice")),
          new Kinds(
              DeadlineMoved.By.class,
              Map.of(
                  DeadlineMoved.By.Decree.class, "decree",
                  DeadlineMoved.By.Outage.class, "outage")),
          new Kinds(Basis.class, Map.of(LegalBasis.class, "clause", Assumed.class, "assumed")),
          new Kinds(
              TimeLimit.class,
              Map.ofEntries(
                  Map.entry(TimeLimit.WorkingDays.class, "working-days"),
                  Map.entry(TimeLimit.CalendarDays.class, "calendar-days"),
                  Map.entry(TimeLimit.WorkingMinutes.class, "working-minutes"),
                  Map.entry(TimeLimit.Elapsed.class, "elapsed"),
                  Map.entry(TimeLimit.Range.class, "range"),
                  Map.entry(TimeLimit.Earliest.class, "earliest"),
                  Map.entry(TimeLimit.Chain.class, "chain"),
                  Map.entry(TimeLimit.FixedDay.class, "fixed-day"),
                  Map.entry(TimeLimit.BeforeDay.class, "before-day"),
                  Map.entry(TimeLimit.WorkingDaysAhead.class, "working-days-ahead"),
                  Map.entry(TimeLimit.Concerning.class, "concerning"),
                  Map.entry(TimeLimit.AtOnce.class, "at-once"))));

  NamedType[] names() {
    return named.entrySet().stream()
        .map(kind -> new NamedType(kind.getKey(), kind.getValue()))
        .toArray(NamedType[]::new);
  }
}
