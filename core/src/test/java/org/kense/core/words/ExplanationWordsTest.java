package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kense.core.calendar.Pause;
import org.kense.core.law.Lang;

/** Whole explanations, as they are read in each language. */
class ExplanationWordsTest {
  @Test
  void a_kazakh_deadline_in_english() {
    var lines = Told.in("KZ").lines("3 working days", "2026-03-19T16:40", Lang.EN);

    assertEquals(
        """
        Time limit: 3 working days. Basis: kz-sample-act, clause 9 (DUP-9P.5).
        The time runs from Thursday, 19 March 2026, 16:40.
        Thursday, 19 March 2026: not counted – the day of the start.
        Friday, 20 March 2026: day 1.
        Saturday, 21 March 2026 – Monday, 23 March 2026: not counted – non-working day: \
        Nowruz Holiday (Law of Kazakhstan No. 267 of 13.12.2001 on holidays, art. 5).
        Tuesday, 24 March 2026 – Wednesday, 25 March 2026: not counted – day off in lieu: \
        Nowruz Holiday (Law of Kazakhstan No. 267 of 13.12.2001 on holidays, art. 5).
        Thursday, 26 March 2026 – Friday, 27 March 2026: days 2–3.
        Deadline: Friday, 27 March 2026, 18:00 – closing time.\
        """,
        lines);
  }

  @Test
  void the_same_in_kazakh() {
    var lines = Told.in("KZ").lines("3 working days", "2026-03-19T16:40", Lang.KK);

    assertEquals(
        """
        Мерзімі: 3 жұмыс күні. Негізі: kz-sample-act, 9-тармақ (DUP-9P.5).
        Мерзімнің басталуы: 2026 жылғы 19 наурыз, бейсенбі, 16:40.
        2026 жылғы 19 наурыз, бейсенбі: есептелмейді – мерзім басталған күн.
        2026 жылғы 20 наурыз, жұма: 1-күн.
        2026 жылғы 21 наурыз, сенбі – 2026 жылғы 23 наурыз, дүйсенбі: есептелмейді – \
        жұмыс істемейтін күн: Наурыз мейрамы \
        (Қазақстан Республикасының мерекелер туралы 13.12.2001 № 267 Заңы, 5-бап).
        2026 жылғы 24 наурыз, сейсенбі – 2026 жылғы 25 наурыз, сәрсенбі: есептелмейді – \
        демалысқа тура келген мереке үшін демалыс күні: Наурыз мейрамы \
        (Қазақстан Республикасының мерекелер туралы 13.12.2001 № 267 Заңы, 5-бап).
        2026 жылғы 26 наурыз, бейсенбі – 2026 жылғы 27 наурыз, жұма: 2–3-күндер.
        Мерзім аяқталады: 2026 жылғы 27 наурыз, жұма, 18:00 – жұмыс күнінің соңы.\
        """,
        lines);
  }

  @Test
  void the_ten_day_rule_in_russian_where_the_day_had_begun() {
    var limit = "first of 1 working day; before the day, for 2026-03-05";

    var lines = Told.in("RU").lines(limit, "2026-03-05T16:40", Lang.RU);

    assertEquals(
        """
        Срок: что истечёт раньше: 1 рабочий день; до наступления дня, к которому это относится \
        (день, к которому это относится: 5 марта 2026 года). \
        Основание: kz-sample-act, пункт 9 (DUP-9P.5).
        Начало течения срока: четверг, 5 марта 2026 года, 16:40.
        День, к которому это относится: четверг, 5 марта 2026 года.
        1 рабочий день: истекает пятница, 6 марта 2026 года, 18:00.
        До наступления дня, к которому это относится: не применяется, \
        так как к началу течения срока этот день уже наступил.
        Четверг, 5 марта 2026 года: не в счёт – день начала срока.
        Пятница, 6 марта 2026 года: день 1.
        Срок истекает: пятница, 6 марта 2026 года, 18:00 – конец рабочего дня.\
        """,
        lines);
  }

  @Test
  void working_days_ahead_in_kyrgyz() {
    var limit = "1 working day before the day, for 2026-09-07";

    var lines = Told.in("KG").lines(limit, "2026-06-01T10:00", Lang.KY);

    assertEquals(
        """
        Мөөнөтү: буга тиешелүү күндөн кеминде 1 жумуш күнү мурун \
        (тиешелүү күнү: 2026-жылдын 7-сентябры). \
        Негизи: kz-sample-act, 9-пункт (DUP-9P.5).
        """
            .strip(),
        lines.lines().findFirst().orElseThrow());
  }

  @Test
  void a_working_saturday_before_a_holiday_in_russian() {
    var lines = Told.in("RU").lines("2 working days", "2024-10-31T16:40", Lang.RU);

    assertEquals(
        """
        Срок: 2 рабочих дня. Основание: kz-sample-act, пункт 9 (DUP-9P.5).
        Начало течения срока: четверг, 31 октября 2024 года, 16:40.
        Четверг, 31 октября 2024 года: не в счёт – день начала срока.
        Пятница, 1 ноября 2024 года: день 1.
        Суббота, 2 ноября 2024 года: в счёт, хотя и выходной по календарю – \
        рабочий день (выходной перенесён на 30 апреля 2024 года) \
        (постановление Правительства Российской Федерации от 10.08.2023 № 1314).
        Суббота, 2 ноября 2024 года: день 2.
        Срок истекает: суббота, 2 ноября 2024 года, 17:00 – \
        конец сокращённого предпраздничного дня.\
        """,
        lines);
  }

  @Test
  void a_pause_and_a_day_without_an_act_in_kyrgyz() {
    // from Monday the 5th, twelve o'clock in Bishkek, to Wednesday the 7th, ten o'clock
    var pause =
        new Pause(
            Instant.parse("2024-02-05T06:00:00Z"),
            Instant.parse("2024-02-07T04:00:00Z"),
            "payment");

    var lines = Told.in("KG").paused(pause).lines("2 working days", "2024-02-02T10:00", Lang.KY);

    assertEquals(
        """
        Мөөнөтү: 2 жумуш күнү. Негизи: kz-sample-act, 9-пункт (DUP-9P.5).
        Мөөнөттүн башталышы: 2024-жылдын 2-февралы, жума, 10:00.
        Мөөнөттүн өтүшү токтотулду: 2024-жылдын 5-февралы, 12:00 – \
        2024-жылдын 7-февралы, 10:00, төлөмдү күтүү.
        2024-жылдын 2-февралы, жума: эсептелбейт – мөөнөт башталган күн.
        2024-жылдын 3-февралы, ишемби – 2024-жылдын 4-февралы, жекшемби: \
        эсептелбейт – дем алыш күнү.
        2024-жылдын 5-февралы, дүйшөмбү – 2024-жылдын 6-февралы, шейшемби: \
        эсептелбейт – күндүн аягында мөөнөт токтоп турган: төлөмдү күтүү.
        2024-жылдын 7-февралы, шаршемби – 2024-жылдын 8-февралы, бейшемби: 1–2-күндөр.
        Мөөнөт аяктайт: 2024-жылдын 8-февралы, бейшемби, 18:00 – жумуш күнүнүн аягы.\
        """,
        lines);
  }
}
