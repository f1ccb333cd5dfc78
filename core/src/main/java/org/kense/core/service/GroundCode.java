package org.kense.core.service;

/** A ground of refusal, named for ever: stored, printed, never renumbered, never reused. */
public record GroundCode(String value) {
  public GroundCode {
    if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new IllegalArgumentException("not a ground's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
