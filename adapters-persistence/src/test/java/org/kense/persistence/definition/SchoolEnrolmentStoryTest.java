package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.EnrolmentOffice.EDUCATION;
import static org.kense.persistence.definition.EnrolmentOffice.HEAD;
import static org.kense.persistence.definition.EnrolmentOffice.INKAR;
import static org.kense.persistence.definition.EnrolmentOffice.OFFICE;
import static org.kense.persistence.definition.EnrolmentOffice.by;
import static org.kense.persistence.definition.EnrolmentOffice.local;
import static org.kense.persistence.definition.EnrolmentOffice.right;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Filter;
import org.kense.core.application.Turn;
import org.kense.core.service.GroundCode;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.ReadNotices;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.RefuseApplication;

/** What becomes of an application for a school, from "Sign" to the order of enrolment. */
class SchoolEnrolmentStoryTest {
  private static final String SUPPORT =
      "Пайдаланушыларды қолдау қызметі, тәулік бойы және тегін: 1414, 8-800-080-7777";

  /** Minutes by the clock on the wall, whether the school is open or not. */
  @ParameterizedTest(name = "signed {0}: accepted by {1}, {2}")
  @CsvSource({
    "2026-02-02T10:00, 2026-02-02T10:05, an ordinary Monday",
    "2026-02-02T17:58, 2026-02-02T18:03, across closing time",
    "2026-03-21T14:00, 2026-03-21T14:05, at Nauryz",
    "2026-12-31T23:57, 2027-01-01T00:02, across midnight into a holiday",
  })
  @Clause("ENR-6")
  void the_request_is_accepted_within_five_minutes(String signed, String accepted, String when) {
    var office = new EnrolmentOffice(signed);
    var id = office.filed();

    var turn = assertInstanceOf(Turn.OfStage.class, office.now(id).turn());
    var notice = office.now(id).notices().owed().findFirst().orElseThrow();

    assertEquals("accept", turn.stage().value());
    assertEquals(accepted, local(turn.deadline().orElseThrow().at()));
    assertEquals("acceptance by " + accepted, notice.kind() + " by " + local(notice.due().at()));
  }

  @Test
  @Clause("ENR-6")
  @Clause("ENR-7.1")
  void the_education_system_accepts_it_and_the_applicant_sees_so() {
    var office = new EnrolmentOffice("2026-02-02T10:00");
    var id = office.filed();
    assertEquals("submitted", state(office));

    var school = office.desk.registerApplication().handle(by(OFFICE, id));
    right(office.desk.registerApplication().handle(by(EDUCATION, id)));

    assertInstanceOf(Barred.ForOtherUnit.class, school.getLeft());
    assertEquals("registered", state(office));
  }

  /** As the applicant's own list of applications says it. */
  private static String state(EnrolmentOffice office) {
    var page =
        right(office.desk.listApplications().handle(INKAR, Filter.NONE, Optional.empty(), 10));
    return page.lines().getFirst().status();
  }

  /** The day of filing is not counted; then working days, to the school's closing time. */
  @ParameterizedTest(name = "filed {0}: decision by {1}; {2}")
  @CsvSource({
    "2026-02-02T10:00, 2026-02-09T18:00, '3, 4, 5, 6 = 4; Mon 9 = 5'",
    "2026-02-06T19:30, 2026-02-13T18:00, 'Friday evening: Mon 9, 10, 11, 12, 13 = 5'",
    "2026-03-16T09:00, 2026-03-26T18:00, '17, 18, 19, 20 = 4; 21 to 25 Nauryz; Thu 26 = 5'",
    "2026-03-20T18:40, 2026-04-01T18:00, 'Thu 26, Fri 27, Mon 30, Tue 31, Wed 1 April = 5'",
    "2024-05-02T10:00, 2024-05-13T18:00, 'Fri 3, Sat 4 (worked for Wed 8), Mon 6, Fri 10, Mon 13'",
    "2024-12-30T10:00, 2025-01-09T18:00, 'Tue 31, Sun 5 (worked for Fri 3), Mon 6, Wed 8, Thu 9'",
  })
  @Clause("ENR-7.4")
  void the_school_answers_within_five_working_days_of_filing(
      String filed, String answered, String days) {
    var office = new EnrolmentOffice(filed);
    var id = office.filed();

    var decision =
        office.now(id).notices().owed().filter(it -> it.kind().equals("decision")).findFirst();

    assertEquals(answered, local(office.now(id).due().orElseThrow().at()), days);
    assertEquals(answered, local(decision.orElseThrow().due().at()), days);
  }

  @Test
  @Clause("ENR-7.2")
  @Clause("ENR-7.4")
  @Clause("ENR-8")
  void the_notice_of_acceptance_says_all_that_the_form_shows() {
    var office = new EnrolmentOffice("2026-02-02T10:00");
    var id = office.filed();
    office.house.clock().advance(Duration.ofMinutes(1));
    right(office.desk.registerApplication().handle(by(EDUCATION, id)));
    var number = office.now(id).heading().number().orElseThrow().digits();

    var notice = sent(office, id).getFirst();

    assertTrue(number.matches("[0-9]{14}"), number);
    assertEquals(number, CaseNumber.read(number).orElseThrow().digits());
    assertEquals(
        """
        Құрметті өтініш беруші!
        Бірегей нөмір / Уникальный номер: NUMBER
        Алу күні / Дата получения: 2026 жылғы 2 ақпан
        Жалпы орта білім берудің жалпы білім беретін бағдарламалары бойынша оқыту үшін білім беру ұйымына қабылдау туралы өтініштің қабылданғаны туралы № NUMBER хабарлама
        Азаматқа (азаматшаға) / Гражданину (-ке): Нұрғалиева Іңкәр Өтегенқызы
        Туған күні / Дата рождения (бала / ребёнок): Нұрғалиева Айсұлу, 2018 жылғы 14 қыркүйек
        Өтініш берілген күн / Дата обращения: 2026 жылғы 2 ақпан
        Тіркеуші орган / Орган регистрации: №1 Ақкөл мектебі
        5 жұмыс күні ішінде «№1 Ақкөл мектебі» білім беру ұйымының қызметкері Сізге өтінішіңіз бойынша қабылданған шешім туралы хабарлайды (телефон қоңырауы немесе электрондық хабарлама арқылы).
        Өтініш қабылданды: №1 Ақкөл мектебі, 2026 жылғы 2 ақпан, № NUMBER.
        Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасының 2003 жылғы 7 қаңтардағы № 370-II Заңы 7-бабының 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.
        SUPPORT
        №1 Ақкөл мектебі\
        """
            .replace("NUMBER", number)
            .replace("SUPPORT", SUPPORT),
        notice.letter().body().replaceAll("\n+", "\n"));
  }

  private static List<ReadNotices.Sent> sent(EnrolmentOffice office, CaseId id) {
    return right(office.desk.readNotices().handle(INKAR, id));
  }

  @Test
  @Clause("ENR-7.1")
  @Clause("ENR-8")
  void application_and_notice_are_printed_and_name_whom_to_ask() {
    var office = new EnrolmentOffice("2026-02-02T10:00");
    var id = office.accepted();
    var number = office.now(id).heading().number().orElseThrow().digits();
    var version = sent(office, id).getFirst().version();

    var application = right(office.desk.printApplication().handle(INKAR, id));
    var notice = right(office.desk.readNotices().print(INKAR, id, version));

    for (var sheet : Stream.of(application, notice).map(it -> new String(it, UTF_8)).toList()) {
      assertTrue(sheet.contains(number), sheet);
      assertTrue(sheet.contains(SUPPORT), sheet);
    }
    assertTrue(
        new String(application, UTF_8)
            .contains(
                "Баланың Т.А.Ә.: Нұрғалиева Айсұлу (тізілім деректері бойынша: АХАТ жүйесі)"));
  }

  @Test
  @Clause("ENR-7.4")
  void the_applicant_is_told_the_decision_and_the_child_is_enrolled_by_order() {
    var office = new EnrolmentOffice("2026-02-02T10:00");
    var id = office.accepted();
    var order = Map.of("order-number", "24-о", "order-date", "2026-02-05");

    right(office.desk.grantApplication().handle(by(HEAD, id)));
    right(office.desk.makeReady().handle(Order.of(OFFICE, new Completion(id, order))));
    right(office.desk.handOver().handle(by(OFFICE, id)));

    assertEquals(
        List.of("acceptance", "decision"),
        sent(office, id).stream().map(ReadNotices.Sent::kind).toList());
    assertEquals("delivered", office.now(id).status().code());
  }

  @Test
  void without_a_listed_ground_nobody_can_refuse() {
    var office = new EnrolmentOffice("2026-02-02T10:00");
    var id = office.accepted();
    var reason = new Reason(new GroundCode("no-places"), "Орын жоқ.");

    var refused =
        office
            .desk
            .refuseApplication()
            .handle(Order.of(HEAD, new RefuseApplication.Command(id, List.of(reason))));

    assertTrue(refused.isLeft());
  }
}
