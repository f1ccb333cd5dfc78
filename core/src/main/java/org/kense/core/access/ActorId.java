package org.kense.core.access;

/** A person or a system, everywhere and for ever; the same for an applicant and an employee. */
public record ActorId(String value) {
  public ActorId {
    if (!value.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
      throw new IllegalArgumentException("not an actor's id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
