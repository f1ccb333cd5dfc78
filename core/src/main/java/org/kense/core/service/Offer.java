package org.kense.core.service;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Text;

/**
 * A service as one institution gives it, from a date on.
 *
 * @param fee present exactly where the service is charged
 * @param campaigns present exactly where the service is given in campaigns
 * @param collection where results on paper are collected
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
    Optional<Campaigns> campaigns) {}
