package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.application.Application;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.StatusEvent;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.service.ResultRule.Kind;

class SheetsTest {
  private static List<String> lines(Sheet sheet) {
    return sheet.rows().stream().map(row -> row.label() + ": " + row.value()).toList();
  }

  private static Sheet application(Dossier dossier) {
    return Sheets.application(dossier.application(), dossier.service(), dossier.offer());
  }

  @Test
  void a_printed_application_shows_all_that_was_filed_and_who_signed_it() {
    var registered = new CourseEvent.StageCompleted(Affairs.done(Papers.REGISTER));
    var status = new StatusEvent.Registered(Affairs.NOON);

    var sheet = application(Affairs.filed(Lang.RU, Kind.PAPER, status, registered));

    assertEquals("Заявление на оказание услуги «Копия диплома»", sheet.title());
    assertEquals(
        List.of(
            "Номер: " + Affairs.NUMBER.digits(),
            "Услуга: Копия диплома",
            "Поставщик услуги: Sample College",
            "Заявитель: aida",
            "Подано: 5 марта 2026 года, 18:00",
            "Зарегистрировано: 5 марта 2026 года, 18:00",
            "Статус: Зарегистрировано",
            "Имя: Аида",
            "Дата рождения: 1 сентября 2004 года",
            "Куда: работодателю",
            "Скан диплома: скан.pdf (код SHA-256 " + Affairs.HASH.hex().substring(0, 16) + "…)",
            "Подпись: Простая электронная подпись; подписал: aida; 5 марта 2026 года, 18:00"),
        lines(sheet));
  }

  @Test
  void a_printed_answer_says_which_register_it_came_from() {
    var started = Affairs.draft(Lang.EN, Kind.PAPER).application().heading().start();
    var asked =
        new ContentEvent.RegisterAsked(
            "persons-register", Set.of(), true, Map.of("name", "Айдай Бекова"), Affairs.NOON);
    var typed = new ContentEvent.Answered(Map.of("relation", "parent"), Affairs.NOON);
    var draft = Application.of(List.of(started, asked, typed));

    var sheet = Sheets.application(draft, Samples.FAMILY, Samples.offer(Samples.FAMILY));

    assertEquals(
        List.of("name: Айдай Бекова (from the register: persons-register)", "Relation: parent"),
        lines(sheet).subList(4, 6));
  }

  @Test
  void a_printed_draft_says_that_it_is_one_and_has_no_number() {
    var sheet = application(Affairs.draft(Lang.KY, Kind.PAPER));

    assertEquals("", sheet.number());
    assertEquals(
        List.of(
            "Кызмат: Дипломдун көчүрмөсү",
            "Кызматты берүүчү: Sample College",
            "Арыз ээси: aida",
            "Статусу: Каралама"),
        lines(sheet));
  }

  @Test
  void a_result_has_issuer_number_and_date_and_every_place_filled() {
    var dossier =
        Affairs.filed(Lang.KK, Kind.ELECTRONIC_DOCUMENT, new StatusEvent.MadeReady(Affairs.NOON));

    var sheet = Sheets.result(dossier.application(), dossier.service(), dossier.offer());

    assertEquals(Affairs.NUMBER.digits(), sheet.number());
    assertEquals("Sample College", sheet.issuer());
    assertEquals(LocalDate.of(2026, 3, 5), sheet.date());
    assertEquals(
        List.of(
            "№ " + Affairs.NUMBER.digits() + ": Аида, туған күні: 2004 жылғы 1 қыркүйек.",
            "Ұсынылады: жұмыс берушіге."),
        sheet.paragraphs());
  }
}
