package org.kense.core.application;

/** Under what another system knows an application that it passes on (EPO-8.4). */
public record OuterReference(String value) {
  private static final int LONGEST = 100;

  public OuterReference {
    if (value.isBlank() || value.length() > LONGEST || !value.equals(value.strip())) {
      throw new IllegalArgumentException("not a reference: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
