package org.kense.core.usecase;

import static org.kense.core.memory.Samples.FREE;

import java.util.List;
import java.util.Optional;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.memory.Samples;
import org.kense.core.service.Channel;
import org.kense.core.service.CountingRule;
import org.kense.core.service.Limit;
import org.kense.core.service.Service;

/** The free sample service with other rules on time. */
record Variant(CountingRule counting, Optional<Limit> supplement, List<Channel> channels) {
  static Variant plain() {
    return new Variant(FREE.counting(), FREE.supplement(), FREE.channels());
  }

  Variant with(CountingRule rule) {
    return new Variant(rule, supplement, channels);
  }

  Variant with(Limit ofSupplements) {
    return new Variant(counting, Optional.of(ofSupplements), channels);
  }

  Variant with(Channel channel) {
    return new Variant(counting, supplement, List.of(channel));
  }

  Service service() {
    return new Service(
        FREE.ref(),
        FREE.title(),
        FREE.basis(),
        FREE.listing(),
        FREE.calendar(),
        counting,
        FREE.fee(),
        FREE.drafts(),
        FREE.campaign(),
        channels,
        FREE.documents(),
        FREE.originals(),
        FREE.form(),
        supplement,
        FREE.refusal(),
        FREE.notices(),
        FREE.result());
  }

  /** Told in a college that offers it. */
  Story story() {
    var house = MemoryHouse.of(Story.MONDAY, List.of(service()), Samples.EMPLOYEES);
    house.useCases().ports().offers().put(Samples.offer(FREE));
    return new Story(house);
  }
}
