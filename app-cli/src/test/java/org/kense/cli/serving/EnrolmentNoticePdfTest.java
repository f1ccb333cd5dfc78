package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.StageDone;
import org.kense.core.application.StatusEvent;
import org.kense.core.calendar.WorkHours;
import org.kense.core.form.Answers;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Moment;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.service.StageCode;
import org.kense.core.words.Dossier;
import org.kense.core.words.NoticeWords;
import org.kense.core.words.Sheets;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;
import org.kense.signature.press.PdfPress;

/** The notice of acceptance as the PDF that a parent downloads: what stands on it can be read. */
class EnrolmentNoticePdfTest {
  private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
  private static final Instant FILED = Instant.parse("2026-03-05T05:00:00Z");
  private static final Instant ACCEPTED = FILED.plusSeconds(60);
  private static final ActorId PARENT = new ActorId("parent");
  private static final InstitutionId SCHOOL = new InstitutionId("kz-school");
  private static final CaseNumber NUMBER = CaseNumber.read("34226000000017").orElseThrow();

  private static Service service() {
    var name = "kz.school-enrolment.yaml";
    return switch (DefinitionReader.read(name, ShippedDefinitions.bytes(name))) {
      case Reading.Read<Service>(Service service) -> service;
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong.toString());
    };
  }

  private static Offer offer(Service service) {
    var hours = WorkHours.of("kz-school", ASTANA, LocalTime.of(9, 0), LocalTime.of(18, 0));
    var name = Text.of("School 5", "Школа № 5", "№ 5 мектеп", "№ 5 мектеп");
    return new Offer(
        new Provider(SCHOOL, 342, ProviderKind.SCHOOL, name),
        service.ref(),
        LocalDate.of(2025, 9, 1),
        hours,
        "2025-09",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Application accepted(Service service, Lang lang) {
    var id = new CaseId(SCHOOL, new UUID(1, 2));
    var answers =
        Map.of(
            "applicant-name", "Нұрғалиева Айсұлу Бекзатқызы",
            "child-name", "Нұрғалиева Інжу Ерланқызы",
            "child-birth-date", "2018-09-14");
    return Application.of(
        List.of(
            new HeadingEvent.Started(
                id,
                service.ref(),
                new ChannelCode("portal"),
                Set.of(UnitCode.APPLICANT),
                PARENT,
                lang,
                FILED),
            new ContentEvent.Answered(answers, FILED),
            new HeadingEvent.Numbered(NUMBER),
            new StatusEvent.Filed(FILED),
            done("fill", "applicant", FILED),
            new StatusEvent.Registered(ACCEPTED),
            done("accept", "education-system", ACCEPTED)));
  }

  private static CourseEvent.StageCompleted done(String stage, String unit, Instant at) {
    return new CourseEvent.StageCompleted(
        new StageDone(
            new StageCode(stage),
            new UnitCode(unit),
            FILED,
            Optional.empty(),
            at,
            PARENT,
            Answers.NONE));
  }

  private static String printed(Lang lang) throws IOException {
    var service = service();
    var dossier = new Dossier(accepted(service, lang), service, offer(service));
    var letter = NoticeWords.of("acceptance", Moment.REGISTERED, dossier, lang);
    try (var pdf =
        Loader.loadPDF(
            new PdfPress().print(Sheets.notice(letter, ACCEPTED, dossier), Optional.empty()))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KK | Бірегей нөмір / Уникальный номер: 34226000000017 | № 5 мектеп  | 2018 жылғы 14 қыркүйек
          RU | Бірегей нөмір / Уникальный номер: 34226000000017 | Школа № 5   | 14 сентября 2018 года
          """)
  @Clause("ENR-7.1")
  @Clause("ENR-7.2")
  void the_printed_notice_has_number_names_dates_school_and_the_words_of_the_law(
      Lang lang, String number, String school, String born) throws IOException {
    var text = printed(lang);

    for (var words :
        List.of(
            number,
            "Нұрғалиева Айсұлу Бекзатқызы",
            "Нұрғалиева Інжу Ерланқызы, " + born,
            "Тіркеуші орган / Орган регистрации: " + school,
            "№ 370-II")) {
      assertTrue(text.contains(words), words + " is not in: " + text);
    }
  }
}
