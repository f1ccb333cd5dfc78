package org.kense.persistence.definition;

import java.util.Map;

/** What applicants to a college enter, but for what they choose. */
final class Admissions {
  static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("surname", "Ёлкина"),
          Map.entry("given-name", "Дарья"),
          Map.entry("birth-date", "2010-05-04"),
          Map.entry("snils", "112-233-445 95"),
          Map.entry("phone", "+79001234567"),
          Map.entry("education", "basic-general"),
          Map.entry("education-document", "04224 0001234"),
          Map.entry("study-form", "full-time"),
          Map.entry("benefit", "none"));

  private Admissions() {}
}
