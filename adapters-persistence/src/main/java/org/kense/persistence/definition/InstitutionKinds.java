package org.kense.persistence.definition;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.calendar.Workweek;

/** The plain values of an institution's file. */
final class InstitutionKinds {
  static final Kind<InstitutionId> INSTITUTION =
      Kind.made(InstitutionId::new, Cause.BAD_CODE, new InstitutionId("unread"));
  static final Kind<ActorId> PERSON =
      Kind.made(ActorId::new, Cause.BAD_CODE, new ActorId("unread"));
  static final Kind<Integer> THREE_DIGITS =
      Kind.of(InstitutionKinds::threeDigits, Cause.NOT_THREE_DIGITS, 100);
  static final Kind<String> COUNTRY =
      Kind.listed(Map.of("KZ", "kz", "KG", "kg", "RU", "ru"), Cause.NOT_LISTED, "ru");
  static final Kind<ZoneId> ZONE = Kind.made(ZoneId::of, Cause.NOT_A_ZONE, ZoneOffset.UTC);
  static final Kind<LocalTime> TIME = Kind.made(LocalTime::parse, Cause.NOT_A_TIME, LocalTime.NOON);
  static final Kind<DayOfWeek> WEEKDAY =
      Kind.listed(
          Workweek.SIX_DAYS.days().stream()
              .collect(Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT), it -> it)),
          Cause.NOT_LISTED,
          DayOfWeek.MONDAY);
  static final Kind<Currency> CURRENCY =
      Kind.made(Currency::getInstance, Cause.NOT_A_CURRENCY, Currency.getInstance("RUB"));

  /** Whoever works for an institution: not those who act for themselves, and no programs. */
  static final Kind<Role> ROLE =
      Kind.listed(
          Stream.of(Role.values())
              .filter(InstitutionKinds::employed)
              .collect(Collectors.toMap(Role::code, it -> it)),
          Cause.NOT_LISTED,
          Role.OFFICE);

  private InstitutionKinds() {}

  private static boolean employed(Role role) {
    return switch (role) {
      case APPLICANT, REPRESENTATIVE, EXTERNAL_SYSTEM -> false;
      case EXECUTOR, OFFICE, STUDY_DEPARTMENT, MANAGEMENT, FRONT_OFFICE -> true;
      case CONTACT_CENTRE, ADMINISTRATOR, OPERATOR, OWNER -> true;
    };
  }

  private static Optional<Integer> threeDigits(String words) {
    return Optional.of(words).filter(it -> it.matches("[1-9][0-9]{2}")).map(Integer::valueOf);
  }
}
