package org.kense.core.service;

/** The name of a service for ever: country, then service, as in {@code kg.transcript}. */
public record ServiceCode(String value) {
  public ServiceCode {
    if (!value.matches("[a-z]{2}\\.[a-z][a-z0-9-]{0,62}")) {
      throw new IllegalArgumentException("not a service's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
