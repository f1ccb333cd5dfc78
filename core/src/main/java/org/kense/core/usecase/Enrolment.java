package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Place;
import org.kense.core.application.PlanLine;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.service.Campaign;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Campaigns;

/** Campaigns, and the places of their plans (EPO-8.4); a service without any passes by. */
final class Enrolment {
  private Enrolment() {}

  /** Applications are filed within a campaign; drafts may be prepared before. */
  static Either<Rejection, Application> open(Application draft, Facts facts) {
    return facts
        .service()
        .campaign()
        .filter(rule -> campaign(facts).isEmpty())
        .<Either<Rejection, Application>>map(
            rule -> Either.left(new Untimely.NoCampaign(all(facts), rule.basis())))
        .orElseGet(() -> Either.right(draft));
  }

  /** What a filed case asks a place of, where that is not known yet or has changed. */
  static Stream<Event> seeking(Application filed, Facts facts) {
    return facts
        .service()
        .campaign()
        .flatMap(CampaignRule::plan)
        .flatMap(plan -> line(filed, plan, facts))
        .filter(line -> !filed.course().place().planLine().equals(Optional.of(line)))
        .stream()
        .map(CourseEvent.PlaceSought::new);
  }

  /** A supplement may change the choice, but never the campaign. */
  private static Optional<PlanLine> line(Application filed, CampaignRule.Plan plan, Facts facts) {
    var answers = filed.content().answers();
    var of = plan.by().stream().map(field -> answers.to(field).orElse("")).toList();
    return filed
        .course()
        .place()
        .planLine()
        .map(PlanLine::campaign)
        .or(() -> campaign(facts).map(Campaign::from))
        .map(first -> new PlanLine(first, of));
  }

  /** The next free place, or that the plan has none left; nobody was given it meanwhile. */
  static Either<Rejection, List<Event>> placed(
      Application application, List<Event> granted, Facts facts) {
    return application.course().place() instanceof Place.Sought(PlanLine line)
        ? placed(line, granted, facts)
        : Either.right(granted);
  }

  private static Either<Rejection, List<Event>> placed(
      PlanLine line, List<Event> granted, Facts facts) {
    int places =
        facts
            .offer()
            .campaigns()
            .flatMap(campaigns -> campaigns.from(line.campaign()))
            .map(campaign -> campaign.places(line.of()))
            .orElse(0);
    return facts.placesTaken() < places
        ? Either.right(with(new CourseEvent.PlaceTaken(line, facts.placesTaken() + 1), granted))
        : Either.left(noPlace(line, places, facts));
  }

  private static List<Event> with(Event place, List<Event> granted) {
    return Stream.concat(Stream.of(place), granted.stream()).toList();
  }

  private static Rejection noPlace(PlanLine line, int places, Facts facts) {
    var plan = facts.service().campaign().flatMap(CampaignRule::plan).orElseThrow();
    return new Ungrounded.NoPlaceLeft(line.of(), places, plan.basis());
  }

  private static Optional<Campaign> campaign(Facts facts) {
    var today = LocalDate.ofInstant(facts.now(), facts.offer().hours().zone());
    return facts.offer().campaigns().flatMap(campaigns -> campaigns.on(today));
  }

  private static List<Campaign> all(Facts facts) {
    return facts.offer().campaigns().map(Campaigns::all).orElse(List.of());
  }
}
