package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.words.Letters.KIND;
import static org.kense.core.words.Letters.body;
import static org.kense.core.words.Letters.due;
import static org.kense.core.words.Letters.names;
import static org.kense.core.words.Letters.registered;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.Clause;
import org.kense.core.access.UnitCode;
import org.kense.core.application.ClockEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.PauseReason;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.Request;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.law.Lang;
import org.kense.core.service.Moment;
import org.kense.core.service.ResultRule.Kind;

class NoticeWordsTest {
  @Clause("CSC-31.1")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | on 5 March 2026 at 18:00       | Friday, 13 March 2026, 18:00",
        "RU | 5 марта 2026 года в 18:00      | пятница, 13 марта 2026 года, 18:00",
        "KK | 2026 жылғы 5 наурыз, сағат 18:00 | 2026 жылғы 13 наурыз, жұма, 18:00",
        "KY | 2026-жылдын 5-марты, саат 18:00  | 2026-жылдын 13-марты, жума, 18:00",
      })
  void a_registered_applicant_is_told_the_fact_the_start_and_the_end(
      Lang lang, String start, String end) {
    var letter =
        NoticeWords.of(
            KIND,
            Moment.REGISTERED,
            Affairs.filed(lang, Kind.PAPER, registered(), due(false)),
            lang);

    names(letter.subject(), MomentWords.of(Moment.REGISTERED, lang), Affairs.NUMBER.digits());
    names(letter.body(), Affairs.NUMBER.digits(), start, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Sample College took No. %s in for Аида.   | Filed: 5 March 2026; taken in: 5 March"
            + " 2026.",
        "RU | Sample College: принято № %s (Аида).      | Подано: 5 марта 2026 года; принято: 5"
            + " марта 2026 года.",
        "KK | Sample College: № %s қабылданды (Аида).   | Берілді: 2026 жылғы 5 наурыз; қабылданды:"
            + " 2026 жылғы 5 наурыз.",
        "KY | Sample College: № %s кабыл алынды (Аида). | Берилди: 2026-жылдын 5-марты; кабыл"
            + " алынды: 2026-жылдын 5-марты.",
      })
  void a_rule_that_gives_a_notices_words_is_taken_at_its_word(
      Lang lang, String first, String second) {
    var taken = new CourseEvent.StageCompleted(Affairs.done(Papers.REGISTER));
    var dossier = Affairs.filed(lang, Kind.PAPER, registered(), taken);

    var body = NoticeWords.of(Papers.ACCEPTANCE, Moment.REGISTERED, dossier, lang).body();

    var paragraphs = body.split("\n\n", -1);
    assertEquals(4, paragraphs.length, body);
    assertEquals(first.replace("%s", Affairs.NUMBER.digits()), paragraphs[1]);
    assertEquals(second, paragraphs[2]);
  }

  @Test
  void a_provisional_end_is_called_so() {
    var letter = body(Moment.REGISTERED, Lang.EN, registered(), due(true));

    names(letter, "This date is provisional");
  }

  @Clause("CSC-31.1")
  @Clause("CSC-31.3")
  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_refusal_names_ground_clause_motivation_author_and_date(Lang lang) {
    var declined = body(Moment.DECLINED, lang, new StatusEvent.Declined(Affairs.refusal()));
    var refused = body(Moment.REFUSED, lang, new StatusEvent.Refused(Affairs.refusal()));

    for (var letter : Set.of(declined, refused)) {
      names(letter, Papers.UNTRUE_TITLE.in(lang).words(), BasisWords.of(Papers.LAW, lang));
      names(letter, "the diploma's number does not exist", "head-1", "2026", "18:00");
    }
  }

  @Clause("CSC-34")
  @ParameterizedTest
  @CsvSource({
    "EN, 150 som, Consideration of the application is suspended until the payment",
    "RU, 150 сомов, Рассмотрение заявления приостановлено до оплаты",
    "KK, 150 сом, төлем расталғанға дейін тоқтатыла тұрды",
    "KY, 150 сом, төлөм ырасталганга чейин токтотулуп турат",
  })
  void an_unpaid_applicant_is_told_the_amount_and_that_consideration_waits(
      Lang lang, String amount, String waits) {
    var fee = RejectionSamples.som(15000);

    var letter = body(Moment.PAYMENT_ASKED, lang, new PaymentEvent.FeeAsked(fee, Affairs.NOON));

    names(letter, amount, waits);
  }

  @Clause("CSC-31.2")
  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_payer_is_told_that_the_payment_was_confirmed(Lang lang) {
    var fee = RejectionSamples.som(15000);
    var paid = new PaymentEvent.FeePaid(fee, "receipt-9", Affairs.NOON);

    var letter = body(Moment.PAID, lang, registered(), due(false), paid);

    names(letter, MoneyWords.of(fee, lang), "receipt-9", "18:00", "13");
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_supplement_is_asked_for_by_the_names_of_fields_and_documents(Lang lang) {
    var opened =
        new TurnEvent.StageOpened(
            Papers.REGISTER, new UnitCode("office"), Affairs.NOON, Optional.empty());
    var request = new Request("Сканируйте обе стороны.", Set.of("name"), Set.of("scan"));
    var asked =
        new TurnEvent.SupplementAsked(request, Affairs.NOON, Optional.of(Affairs.due(false)));

    var letter = body(Moment.SUPPLEMENT_ASKED, lang, opened, asked);

    names(letter, request.text(), Papers.scan().in(lang).words(), "13", "18:00");
    names(letter, Papers.yielding(Kind.PAPER).form().fields().getFirst().label().in(lang).words());
  }

  @Clause("CSC-31.3")
  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_granted_applicant_is_told_how_to_get_the_result(Lang lang) {
    var letters =
        Stream.of(Kind.values())
            .map(kind -> Affairs.filed(lang, kind, new StatusEvent.Granted(Affairs.NOON)))
            .map(dossier -> NoticeWords.of(KIND, Moment.GRANTED, dossier, lang).body())
            .toList();

    assertEquals(Kind.values().length, Set.copyOf(letters).size());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_result_on_paper_is_announced_with_its_place_of_collection(Lang lang) {
    var letter = body(Moment.READY, lang, new StatusEvent.MadeReady(Affairs.NOON));

    names(letter, Affairs.PLACE.in(lang).words(), Papers.copy().in(lang).words());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_withdrawn_draft_is_not_called_an_application_with_a_number(Lang lang) {
    var dossier = Affairs.draft(lang, Kind.DATA, new StatusEvent.Withdrawn(Affairs.NOON));

    var letter = NoticeWords.of(KIND, Moment.WITHDRAWN, dossier, lang);

    assertFalse(letter.body().contains("№") || letter.body().contains("No."), letter::body);
    assertFalse(letter.subject().contains("№"), letter::subject);
  }

  @ParameterizedTest
  @EnumSource(Moment.class)
  void every_notice_is_whole_at_whatever_moment_it_is_written(Moment moment) {
    var stopped = new ClockEvent.ClockStopped(PauseReason.PAYMENT, Affairs.NOON);
    for (var lang : Lang.values()) {
      for (var kind : Kind.values()) {
        var cases =
            Stream.of(
                Affairs.draft(lang, kind),
                Affairs.filed(lang, kind),
                Affairs.filed(lang, kind, registered(), due(true), stopped),
                Affairs.filed(lang, kind, new StatusEvent.Expired(Affairs.NOON)));

        var letters = cases.map(dossier -> NoticeWords.of(KIND, moment, dossier, lang)).toList();

        letters.forEach(letter -> assertFalse(letter.body().matches("(?s).*(\\{|null).*")));
        letters.forEach(letter -> assertTrue(letter.body().endsWith("Sample College")));
      }
    }
  }
}
