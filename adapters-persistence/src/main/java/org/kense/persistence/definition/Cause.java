package org.kense.persistence.definition;

/** Every way in which a file can be wrong; the codes are stored and printed, for ever. */
public enum Cause {
  // The file as such.
  TOO_LARGE,
  NOT_UTF_8,
  NOT_A_CHARACTER,
  SYNTAX,
  NOTHING_THERE,
  SEVERAL_DOCUMENTS,
  TOO_DEEP,
  ALIAS,
  ODD_KEY,
  KEY_TWICE,

  // Its shape.
  UNKNOWN_KEY,
  MISSING_KEY,
  NOT_KEYS,
  NOT_A_LIST,
  NOT_WORDS,
  EMPTY,

  // Its plain values.
  NOT_LISTED,
  UNKNOWN_UNIT,
  UNKNOWN_CALENDAR,
  BAD_CODE,
  NOT_A_NUMBER,
  NOT_A_COUNT,
  NOT_A_DATE,
  NOT_A_LIMIT,
  NOT_A_SPAN,
  NOT_A_SIZE,
  MISSING_LANGUAGE,
  BAD_BASIS,
  GROUND_WITHOUT_CLAUSE,
  CODE_TWICE,
  BOUNDS_CROSSED,

  // Its routes.
  NOBODY_FILES,
  EFFECT_TWICE,
  EFFECT_OUT_OF_ORDER,
  STAGE_UNREACHABLE,
  DRAFT_NOT_THE_APPLICANTS,
  APPLICANT_AFTER_FILING,
  ROUTE_WITHOUT_END,
  TERM_NEVER_STARTS,
  LIMITS_OVERRUN,
  EFFECT_CONDITIONAL,

  // Its conditions.
  UNKNOWN_FIELD,
  ASKED_LATER,

  // What it means as a whole.
  RESULT_NEVER_MADE,
  FIELD_TWICE,
  PLACE_UNFILLED,
  RECORD_OF_NO_DATA,
  RECORD_KEY_OPTIONAL,
  RECORD_FIELD_UNKNOWN,
  GROUND_UNUSABLE,
  MOMENT_IMPOSSIBLE,
  NOTICE_NEVER_SENT,
  FEE_WITHOUT_NOTICE,

  // An institution.
  NOT_A_TIME,
  NOT_A_ZONE,
  IMPOSSIBLE_HOURS,
  NOT_THREE_DIGITS,
  NOT_A_CURRENCY,
  NOT_AN_AMOUNT,
  UNKNOWN_SERVICE,
  FEE_MISSING,
  FEE_NOT_CHARGED;

  /** Such as {@code unknown-key}. */
  public String code() {
    return Kind.written(this);
  }
}
