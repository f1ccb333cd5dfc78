package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Deed;
import org.kense.core.application.Event;
import org.kense.core.application.Recorded;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.service.SignatureLevel;

/** Where a stage demands it, whoever ends it signs exactly what they do; else nothing happens. */
@Clause("CSC-27.5")
class ActsTest {
  @ParameterizedTest
  @EnumSource
  void what_is_signed_as_demanded_is_done_and_its_signature_stands_before_it(Deed deed) {
    var deeds = Deeds.before(deed);
    var act = deeds.shown(deed);

    right(deeds.does(deed, deeds.signature(deed)));

    var events = journal(deeds);
    int signed = last(events, CourseEvent.StageSigned.class);
    var signature = ((CourseEvent.StageSigned) events.get(signed)).signature();
    assertEquals(signed + 1, last(events, CourseEvent.StageCompleted.class));
    assertEquals(Deeds.author(deed).id(), signature.signer());
    assertEquals(act.digest(), signature.content());
  }

  @ParameterizedTest
  @EnumSource
  void unsigned_nothing_is_done_and_the_rule_is_named(Deed deed) {
    var deeds = Deeds.before(deed);

    var unsigned =
        assertInstanceOf(
            Ungrounded.ActUnsigned.class, turnedAway(deeds, it -> it.doesUnsigned(deed)));

    assertEquals(Set.of(SignatureLevel.QUALIFIED), unsigned.accepted());
    assertEquals(Optional.of(SIGNED.basis()), unsigned.basis());
  }

  @ParameterizedTest
  @EnumSource
  void what_somebody_else_signed_is_not_done(Deed deed) {
    var deeds = Deeds.before(deed);
    var colleague = new ActorId("other-1");
    var copied = deeds.story().house.certify(colleague, deeds.shown(deed), MAY_SIGN.oid());

    assertEquals(fails("other-signer"), turnedAway(deeds, it -> it.does(deed, copied)));
  }

  @ParameterizedTest
  @EnumSource
  void what_holds_over_nothing_is_not_done(Deed deed) {
    var deeds = Deeds.before(deed);
    var garbage = new Proof.DetachedCms("bm90aGluZw==");

    assertEquals(fails("other-content"), turnedAway(deeds, it -> it.does(deed, garbage)));
  }

  @Test
  void a_signature_for_one_deed_is_none_for_another() {
    var deeds = Deeds.before(Deed.GRANT);
    var granting = deeds.signature(Deed.GRANT);

    assertEquals(fails("other-content"), turnedAway(deeds, it -> it.does(Deed.REFUSE, granting)));
  }

  @Test
  void a_signature_over_other_findings_is_none() {
    var deeds = Deeds.before(Deed.COMPLETE);
    var other = new Completion(deeds.id(), Map.of("course", "3"));
    var proof = deeds.story().house.certify(STUDIES, new Intent.ToEnd(Deed.COMPLETE, other));

    assertEquals(fails("other-content"), turnedAway(deeds, it -> it.does(Deed.COMPLETE, proof)));
  }

  @Test
  void a_certificate_without_the_role_does_not_decide() {
    var deeds = Deeds.before(Deed.GRANT);
    var plain = deeds.story().house.certify(HEAD, deeds.intent(Deed.GRANT), "1.2.3");

    assertEquals(fails("role-missing"), turnedAway(deeds, it -> it.does(Deed.GRANT, plain)));
  }

  @Test
  void a_code_is_too_weak_though_it_was_sent_for_this_very_act() {
    var deeds = Deeds.before(Deed.GRANT);
    var code = deeds.story().house.sign(HEAD.id(), deeds.shown(Deed.GRANT));

    var weak =
        assertInstanceOf(
            Ungrounded.SignatureTooWeak.class, turnedAway(deeds, it -> it.does(Deed.GRANT, code)));

    assertEquals(SignatureLevel.SIMPLE, weak.given());
  }

  @Test
  void a_signature_that_nobody_demands_has_to_hold_and_is_kept() {
    var story = Story.begins();
    var id = story.filed(FREE);
    var register = Story.done(id);
    var garbage = register.with(new Proof.DetachedCms("bm90aGluZw=="));

    var broken = story.desk.registerApplication().handle(Order.of(OFFICE, garbage));
    var signed =
        register.with(story.house.certify(OFFICE, new Intent.ToEnd(Deed.REGISTER, register)));
    right(story.desk.registerApplication().handle(Order.of(OFFICE, signed)));

    assertInstanceOf(Ungrounded.SignatureFails.class, broken.getLeft());
    assertEquals(1, journal(new Deeds(story, id)).stream().filter(ActsTest::signs).count());
  }

  /** Why nothing was done; that nothing happened to the case is held here. */
  private static Rejection turnedAway(
      Deeds deeds, Function<Deeds, Either<Rejection, Receipt>> tries) {
    var before = journal(deeds);
    var outcome = tries.apply(deeds);
    assertEquals(before, journal(deeds));
    return outcome.getLeft();
  }

  private static Rejection fails(String reason) {
    return new Ungrounded.SignatureFails(List.of(reason), SIGNED.basis());
  }

  private static List<Event> journal(Deeds deeds) {
    return deeds.story().house.applications().journal(deeds.id()).stream()
        .map(Recorded::event)
        .toList();
  }

  private static boolean signs(Event event) {
    return event instanceof CourseEvent.StageSigned;
  }

  private static int last(List<Event> events, Class<? extends Event> type) {
    return IntStream.range(0, events.size())
        .filter(i -> type.isInstance(events.get(i)))
        .max()
        .orElseThrow();
  }
}
