package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.StandardAccess;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Turn;
import org.kense.core.application.Untimely;
import org.kense.core.law.PortalRules;
import org.kense.core.memory.InMemoryPeople;
import org.kense.core.service.Executors;
import org.kense.core.service.Offer;
import org.kense.core.service.StageCode;

/** An executor is named for a case, and answers for it (CSC-27.3). */
class ExecutorTest {
  private final Story story = Story.begins();
  private final CaseId id = story.registered(FREE);

  private Either<Rejection, Receipt> assign(String executor) {
    var command = new AssignExecutor.Command(id, new ActorId(executor));
    return story.desk.assignExecutor().handle(Order.of(OFFICE, command));
  }

  private Either<Rejection, Receipt> leastLoaded(Actor by, CaseId of) {
    var command = new AssignExecutor.Command(of, new AssignExecutor.Choice.LeastLoaded());
    return story.desk.assignExecutor().handle(Order.of(by, command));
  }

  private Optional<ActorId> executor(CaseId of) {
    return story.now(of).turn().openStage().flatMap(Turn.OfStage::executor);
  }

  private void givenToTheLeastLoaded() {
    var offer = offer(FREE);
    story
        .desk
        .ports()
        .offers()
        .put(
            new Offer(
                offer.provider(),
                offer.service(),
                offer.from(),
                offer.hours(),
                offer.terms(),
                offer.fee(),
                offer.collection(),
                offer.campaigns(),
                offer.participants(),
                Optional.of(new Executors(Set.of(STUDIES.unit())))));
  }

  @Test
  @Clause("CSC-27.3")
  void only_the_executor_completes_the_stage() {
    right(assign("studies-2"));

    assertEquals(
        Either.left(new Barred.ForOtherExecutor(new ActorId("studies-2"))), story.prepare(id));
    right(assign("studies-1"));
    right(story.prepare(id));
  }

  @Test
  void naming_an_executor_leaves_it_the_applicants_turn_to_supplement() {
    var name = new AskSupplement.Command(id, "Your full name", Set.of("name"), Set.of());
    right(story.desk.askSupplement().handle(Order.of(STUDIES, name)));

    right(assign("studies-2"));

    var turn = assertInstanceOf(Turn.OfApplicant.class, story.now(id).turn());
    assertEquals(Optional.of(new ActorId("studies-2")), turn.waiting().executor());
  }

  @ParameterizedTest
  @Clause("CSC-3")
  @ValueSource(strings = {"office-1", "nobody"})
  void an_executor_works_in_the_unit_that_acts(String executor) {
    assertEquals(
        Either.left(new Barred.NotOfUnit(new ActorId(executor), new UnitCode("study-department"))),
        assign(executor));
  }

  @Test
  @Clause("CSC-27.3")
  void a_head_names_executors_for_the_stages_of_the_own_unit_only() {
    var filed = story.filed(FREE);
    var office = new UnitCode("office");
    var named = new AssignExecutor.Command(id, new ActorId("studies-2"));

    var own = story.desk.assignExecutor().handle(Order.of(STUDIES, named));
    var other = leastLoaded(STUDIES, filed);

    assertTrue(own.isRight());
    assertEquals(
        new Barred.ForOtherUnit(new StageCode("register"), office, PortalRules.EXECUTOR),
        other.getLeft());
  }

  @Test
  void whoever_leads_nobody_names_nobody() {
    var plain =
        new Actor.Employee(
            new ActorId("studies-2"), STUDIES.role(), COLLEGE, new UnitCode("study-department"));

    assertInstanceOf(Barred.NotPermitted.class, leastLoaded(plain, id).getLeft());
  }

  @Test
  @Clause("CSC-27.3")
  void cases_go_to_the_least_loaded_and_among_equals_to_the_first_by_id() {
    var second = story.registered(FREE);
    var third = story.registered(FREE);
    var fourth = story.registered(FREE);

    right(leastLoaded(HEAD, id)); // 0 and 0: studies-1
    right(leastLoaded(HEAD, second)); // 1 and 0: studies-2
    right(leastLoaded(STUDIES, third)); // 1 and 1: studies-1
    right(leastLoaded(OFFICE, fourth)); // 2 and 1: studies-2

    var executors = Stream.of(id, second, third, fourth).map(it -> executor(it).orElseThrow());
    assertEquals(
        List.of("studies-1", "studies-2", "studies-1", "studies-2"),
        executors.map(ActorId::value).toList());
  }

  @Test
  void a_stage_done_makes_room_for_another_case() {
    var second = story.registered(FREE);
    right(leastLoaded(HEAD, id));
    right(leastLoaded(HEAD, second));
    right(story.prepare(id)); // studies-1 has nothing to do any more

    var third = story.registered(FREE);
    right(leastLoaded(HEAD, third));

    assertEquals(Optional.of(new ActorId("studies-1")), executor(third));
  }

  @Test
  void nobody_is_given_a_stage_that_their_role_cannot_complete() {
    var clerk = new Actor.Employee(new ActorId("a"), Role.STUDY_DEPARTMENT, COLLEGE, OFFICE.unit());
    var register = FREE.channels().getFirst().route().stage(new StageCode("register")).get();
    var clerksOnly = new Executing(new InMemoryPeople(List.of(clerk)), StandardAccess.TABLE);
    var both = new Executing(new InMemoryPeople(List.of(clerk, OFFICE)), StandardAccess.TABLE);

    assertEquals(Optional.empty(), clerksOnly.leastLoaded(COLLEGE, register));
    assertEquals(Optional.of(OFFICE.id()), both.leastLoaded(COLLEGE, register));
  }

  @Test
  @Clause("CSC-27.3")
  void where_the_offer_says_so_a_stage_is_given_as_soon_as_it_opens() {
    givenToTheLeastLoaded();

    var first = story.registered(FREE);
    var second = story.registered(FREE);

    assertEquals(Optional.of(new ActorId("studies-1")), executor(first));
    assertEquals(Optional.of(new ActorId("studies-2")), executor(second));
    right(story.prepare(first));
    assertEquals(Optional.empty(), executor(first)); // the management's stages are not given
  }

  @Test
  void two_who_assign_on_the_same_version_do_not_both_succeed() {
    var seen = Optional.of(story.house.applications().open(id, Optional.empty()).get().version());
    var any = new AssignExecutor.Command(id, new AssignExecutor.Choice.LeastLoaded());
    var named = new AssignExecutor.Command(id, new ActorId("studies-2"));

    var first = story.desk.assignExecutor().handle(new Order<>(HEAD, any, Optional.empty(), seen));
    var second =
        story.desk.assignExecutor().handle(new Order<>(OFFICE, named, Optional.empty(), seen));

    assertTrue(first.isRight());
    assertInstanceOf(Untimely.Stale.class, second.getLeft());
    assertEquals(Optional.of(new ActorId("studies-1")), executor(id));
  }
}
