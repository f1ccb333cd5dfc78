package org.kense.core.calendar;

/**
 * What a count makes of Russia's "non-working days with pay" of 2020 and 2021.
 *
 * <p>The Labour Code knows neither a day off nor a holiday of that kind, so whether a period skips
 * them depends on the rules of that period: they have to choose, or the count refuses.
 */
public enum Contested {
  WORKING,
  OFF,
  REFUSE
}
