package org.kense.core.access;

/** One thing that somebody can do; each use case asks for exactly one. */
public enum Permission {
  START,
  ANSWER,
  ASK_REGISTER,
  ATTACH,
  DETACH,
  SIGN,
  SUBMIT,
  SUPPLEMENT,
  WITHDRAW,
  RATE,
  PAY,
  CONSENT,
  WITHDRAW_CONSENT,
  RECORD_CONSENT,
  READ,
  READ_STATUS,
  READ_DOCUMENT,
  LIST,
  REGISTER,
  DECLINE,
  ASSIGN,
  COMPLETE_STAGE,
  ASK_SUPPLEMENT,
  REFUSE,
  GRANT,
  MAKE_READY,
  HAND_OVER,
  TAKE_PAPERS,
  RETURN_PAPERS,
  CONFIRM_PAYMENT,
  EXPIRE,
  RECOMPUTE,
  RECORD_OUTAGE;

  /** The name that is stored and printed, for ever: {@code complete-stage}. */
  public String code() {
    return Codes.of(this);
  }
}
