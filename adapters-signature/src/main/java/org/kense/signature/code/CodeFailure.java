package org.kense.signature.code;

/** Why a code does not hold; the reason that it is reported as is stable for ever. */
public enum CodeFailure {
  UNKNOWN("code-unknown"),
  WRONG("code-wrong"),
  OTHER_CONTENT("code-of-other-content"),
  EXPIRED("code-expired"),
  NO_ATTEMPTS_LEFT("no-attempts-left");

  private final String reason;

  CodeFailure(String reason) {
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
