package org.kense.core.service;

import org.immutables.value.Value;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Basis;

/**
 * A notice that the applicant is owed.
 *
 * @param owedFrom opens the obligation
 * @param sentOn meets it: the notice goes out with this
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record NoticeRule(
    String kind, Moment owedFrom, Moment sentOn, TimeLimit within, Basis basis) {}
