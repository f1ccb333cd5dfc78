package org.kense.persistence.everyway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.kense.core.application.Application;
import org.kense.core.application.Recorded;
import org.kense.core.application.StageDone;
import org.kense.core.application.Turn;
import org.kense.core.memory.Samples;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;

/**
 * Whatever people try with a service, in whatever order: no case gets into a state without an end.
 */
class EveryServiceEndsTest {
  /** A way into a service. */
  record Way(Service service, Channel channel) {
    @Override
    public String toString() {
      return service.ref() + " through " + channel.code();
    }
  }

  private static final List<Way> WAYS =
      Stream.concat(
              ShippedDefinitions.names().stream().map(EveryServiceEndsTest::service),
              // State registers fill most of it.
              Stream.of(Samples.FAMILY))
          .flatMap(it -> it.channels().stream().map(channel -> new Way(it, channel)))
          .toList();

  @Property(tries = 600)
  void from_wherever_a_case_has_come_to_it_can_still_come_to_an_end(
      @ForAll("ways") Way way,
      @ForAll long dice,
      @ForAll("moves") @Size(max = 60) List<Move> moves) {
    var walk = new Walk(way.service(), way.channel(), new Random(dice));
    moves.forEach(move -> attempt(walk, move));

    var rounds = 2 * way.channel().route().stages().size();
    for (var round = 0; round < rounds && !walk.ended(); round++) {
      Move.ONWARD.forEach(move -> attempt(walk, move));
    }

    assertTrue(walk.ended(), () -> "stuck: " + walk.now());
  }

  private static void attempt(Walk walk, Move move) {
    walk.waits(Duration.ofHours(7));
    var before = walk.journal().size();

    var outcome = move.on(walk);

    assertTrue(outcome.isRight() || walk.journal().size() == before, "a rejection left events");
    assertTrueToItsJournal(walk);
  }

  private static void assertTrueToItsJournal(Walk walk) {
    var now = walk.now();
    assertEquals(Application.of(walk.journal().stream().map(Recorded::event).toList()), now);
    assertTrue(!now.status().ended() || now.turn().equals(new Turn.OfNobody()));
    assertTrue(!now.status().ended() || now.notices().owed().findAny().isEmpty());
    var stages = now.course().done().stream().map(StageDone::stage).toList();
    assertEquals(Set.copyOf(stages).size(), stages.size(), "a stage was completed twice");
  }

  @Property(tries = 300)
  void who_does_all_that_is_asked_gets_the_result(@ForAll("ways") Way way, @ForAll long dice) {
    var walk = new Walk(way.service(), way.channel(), new Random(dice));

    for (var round = 0; round < 40 && !walk.ended(); round++) {
      Move.ONWARD.forEach(move -> attempt(walk, move));
    }

    assertEquals("delivered", walk.now().status().code(), () -> walk.now().toString());
  }

  @Provide
  Arbitrary<Way> ways() {
    return Arbitraries.of(WAYS);
  }

  /** All but giving up, which would end most cases before anything can go wrong with them. */
  @Provide
  Arbitrary<List<Move>> moves() {
    var persistent =
        EnumSet.complementOf(EnumSet.of(Move.WITHDRAW)).stream().collect(Collectors.toList());
    return Arbitraries.of(persistent).list();
  }

  private static Service service(String name) {
    return switch (DefinitionReader.read(name, ShippedDefinitions.bytes(name))) {
      case Reading.Read<Service>(Service service) -> service;
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong.toString());
    };
  }
}
