package org.kense.core.application;

import java.util.Set;

/** What the applicant is asked to supplement or correct. */
public record Request(String text, Set<String> fields, Set<String> documents) {
  public Request {
    fields = Set.copyOf(fields);
    documents = Set.copyOf(documents);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a request says what is needed");
    }
  }
}
