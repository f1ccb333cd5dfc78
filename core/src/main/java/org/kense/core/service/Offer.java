package org.kense.core.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Text;

/**
 * A service as one institution gives it, from a date on.
 *
 * @param fee present exactly where the service is charged
 * @param campaigns present exactly where the service is given in campaigns
 * @param collection where results on paper are collected
 * @param participants the outer participants that are connected
 * @param executors present where stages are given to somebody as soon as they open
 * @param terms the version of the terms and the privacy text that applicants agree to (CSC-12.3)
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Offer(
    Provider provider,
    ServiceRef service,
    LocalDate from,
    WorkHours hours,
    String terms,
    Optional<Money> fee,
    Optional<Text> collection,
    Optional<Campaigns> campaigns,
    List<Participant> participants,
    Optional<Executors> executors) {
  public Offer {
    participants = List.copyOf(participants);
  }

  /** An offer to which no outer participant is connected, and whose executors people name. */
  public Offer(
      Provider provider,
      ServiceRef service,
      LocalDate from,
      WorkHours hours,
      String terms,
      Optional<Money> fee,
      Optional<Text> collection,
      Optional<Campaigns> campaigns) {
    this(
        provider,
        service,
        from,
        hours,
        terms,
        fee,
        collection,
        campaigns,
        List.of(),
        Optional.empty());
  }

  /** Whether the stages of a unit go to the least loaded of its employees. */
  public boolean leastLoaded(UnitCode unit) {
    return executors.stream().anyMatch(it -> it.leastLoaded().contains(unit));
  }

  /** An outer participant, where it is connected. */
  public Optional<Participant> participant(UnitCode unit) {
    return participants.stream().filter(it -> it.unit().equals(unit)).findFirst();
  }

  /** The hours by which a unit's stages are counted. */
  public WorkHours hours(UnitCode unit) {
    return participant(unit).flatMap(Participant::hours).orElse(hours);
  }

  /** The hours of this version, the institution's or a participant's; else the institution's. */
  public WorkHours hours(String version) {
    return participants.stream()
        .flatMap(it -> it.hours().stream())
        .filter(it -> it.version().equals(version))
        .findFirst()
        .orElse(hours);
  }
}
