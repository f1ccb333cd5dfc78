package org.kense.cli.demo;

import java.util.Map;

/**
 * What somebody of the demo applies for, with answers and a document that suffice.
 *
 * @param document the code of the document, and the demo's file that is it
 */
record Order(Asked asked, Map<String, String> answers, Map.Entry<String, String> document) {
  /** Which service of which institution, in whose language. */
  record Asked(String institution, String service, String lang) {}

  /** Төлөгөнова's, at the university in Bishkek. */
  static final Order TRANSCRIPT =
      new Order(
          new Asked("kg-technical-university", "kg.transcript", "ky"),
          Map.ofEntries(
              Map.entry("surname", "Төлөгөнова"),
              Map.entry("given-name", "Айгүл"),
              Map.entry("birth-date", "2004-05-14"),
              Map.entry("faculty", "Маалыматтык технологиялар институту"),
              Map.entry("group", "ПИ-1-22"),
              Map.entry("record-book-number", "22-1147"),
              Map.entry("purpose", "study-abroad"),
              Map.entry("result-form", "electronic-document")),
          Map.entry("record-book", "record-book.pdf"));

  /** Әбдіхалықова's, at the university in Shymkent. */
  static final Order DUPLICATE =
      new Order(
          new Asked("kz-shymkent-university", "kz.duplicate", "kk"),
          Map.of(
              "surname", "Әбдіхалықова",
              "given-name", "Гүлнұр",
              "patronymic", "Ғалымқызы",
              "education-document", "Бакалавр дипломы, ЖБ-Б № 0512873",
              "graduation-year", "2013",
              "reason", "Диплом көшіп-қону кезінде жоғалды"),
          Map.entry("identity-document", "kz-identity-card.jpg"));

  /** On the portal. */
  Map<String, String> start() {
    return Map.of(
        "institution", asked.institution(),
        "service", asked.service(),
        "channel", "portal",
        "lang", asked.lang());
  }
}
