package org.kense.http.check;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.words.Sheet;

/** What the page says on its own. */
enum CheckWords {
  TITLE("Check of a document", "Проверка документа", "Құжатты тексеру", "Документти текшерүү"),
  ISSUED(
      "This document was issued.",
      "Этот документ выдан.",
      "Бұл құжат берілген.",
      "Бул документ берилген."),
  VALID(
      "It is valid. Compare what follows with the paper.",
      "Он действителен. Сравните следующее с бумагой.",
      "Ол жарамды. Төмендегіні қағазбен салыстырыңыз.",
      "Ал жарактуу. Төмөндөгүнү кагаз менен салыштырыңыз."),
  OUTDATED(
      "It is out of date: what it says was changed later.",
      "Он устарел: то, что в нём сказано, позже изменено.",
      "Ол ескірген: онда айтылғаны кейін өзгертілген.",
      "Ал эскирген: анда айтылганы кийин өзгөртүлгөн."),
  NOT_ISSUED(
      "No such document was issued here. Compare the address with the one on the paper.",
      "Такой документ здесь не выдавался. Сравните адрес с адресом на бумаге.",
      "Мұндай құжат мұнда берілмеген. Мекенжайды қағаздағымен салыстырыңыз.",
      "Мындай документ бул жерде берилген эмес. Даректи кагаздагысы менен салыштырыңыз."),
  NUMBER("Number", "Номер", "Нөмірі", "Номери"),
  ISSUER("Issued by", "Кем выдан", "Кім берді", "Ким берди"),
  DATE("Date", "Дата", "Күні", "Күнү"),
  KIND("Kind", "Вид", "Түрі", "Түрү"),
  SERVICE("Service", "Услуга", "Қызмет", "Кызмат"),
  APPLICATION("Application", "Заявление", "Өтініш", "Арыз"),
  RECEIPT("Receipt", "Расписка", "Қолхат", "Тилкат"),
  NOTICE("Notice", "Уведомление", "Хабарлама", "Билдирүү"),
  RESULT("Result", "Результат услуги", "Қызмет нәтижесі", "Кызматтын натыйжасы");

  // A text never changes; the core has no annotation that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Text words;

  CheckWords(String en, String ru, String kk, String ky) {
    this.words = Text.of(en, ru, kk, ky);
  }

  String in(Lang lang) {
    return words.in(lang).words();
  }

  static CheckWords of(Sheet.Kind kind) {
    return switch (kind) {
      case APPLICATION -> APPLICATION;
      case RECEIPT -> RECEIPT;
      case NOTICE -> NOTICE;
      case RESULT -> RESULT;
    };
  }
}
