package org.kense.http.problem;

import io.micronaut.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every problem that the API answers with; codes are never renamed or reused. */
public enum ProblemKind {
  // what no use case ever saw
  MALFORMED_JSON(HttpStatus.BAD_REQUEST),
  WRONG_PARAMETER(HttpStatus.BAD_REQUEST),
  WRONG_REQUEST(HttpStatus.BAD_REQUEST),
  KEY_MISSING(HttpStatus.BAD_REQUEST),
  WRONG_KEY(HttpStatus.BAD_REQUEST),
  WRONG_VERSION(HttpStatus.BAD_REQUEST),
  NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
  WRONG_CALLBACK(HttpStatus.UNAUTHORIZED),
  NO_SUCH_PATH(HttpStatus.NOT_FOUND),
  NO_SUCH_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  BODY_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
  WRONG_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  WRONG_CONTENT(HttpStatus.UNPROCESSABLE_ENTITY),
  VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
  UNCONFIRMED_PAYMENT(HttpStatus.BAD_GATEWAY),
  REGISTER_SILENT(HttpStatus.SERVICE_UNAVAILABLE),

  // barred
  UNKNOWN(HttpStatus.NOT_FOUND),
  NOT_PERMITTED(HttpStatus.FORBIDDEN),
  FOR_OTHER_UNIT(HttpStatus.FORBIDDEN),
  FOR_OTHER_EXECUTOR(HttpStatus.FORBIDDEN),
  NOT_OF_UNIT(HttpStatus.UNPROCESSABLE_ENTITY),
  NOBODY_OF_UNIT(HttpStatus.UNPROCESSABLE_ENTITY),
  NOT_OFFERED(HttpStatus.UNPROCESSABLE_ENTITY),
  NO_SUCH_CHANNEL(HttpStatus.UNPROCESSABLE_ENTITY),

  // untimely
  KEY_REUSED(HttpStatus.UNPROCESSABLE_ENTITY),
  STALE(HttpStatus.PRECONDITION_FAILED),
  WRONG_STATUS(HttpStatus.CONFLICT),
  OUT_OF_ORDER(HttpStatus.CONFLICT),
  SUSPENDED(HttpStatus.CONFLICT),
  KEPT_UNTIL(HttpStatus.CONFLICT),
  PAID_ALREADY(HttpStatus.CONFLICT),
  NOWHERE_TO_PAY(HttpStatus.CONFLICT),
  TAKEN_BEFORE(HttpStatus.CONFLICT),
  NO_CAMPAIGN(HttpStatus.CONFLICT),
  CALENDAR_ENDS(HttpStatus.CONFLICT),
  DAY_CONTESTED(HttpStatus.CONFLICT),

  // unfit
  FAULTY(HttpStatus.UNPROCESSABLE_ENTITY),
  DOCUMENT_MISSING(HttpStatus.UNPROCESSABLE_ENTITY),
  NO_SUCH_DOCUMENT(HttpStatus.UNPROCESSABLE_ENTITY),
  DOCUMENT_NOT_ASKED(HttpStatus.UNPROCESSABLE_ENTITY),
  WRONG_MEDIA_TYPE(HttpStatus.UNPROCESSABLE_ENTITY),
  TOO_LARGE(HttpStatus.UNPROCESSABLE_ENTITY),
  NOT_ASKED(HttpStatus.UNPROCESSABLE_ENTITY),
  NO_SUCH_REGISTER(HttpStatus.UNPROCESSABLE_ENTITY),
  REGISTER_NOT_ASKED(HttpStatus.UNPROCESSABLE_ENTITY),
  NOT_A_RATING(HttpStatus.UNPROCESSABLE_ENTITY),
  EMPTY_REQUEST(HttpStatus.UNPROCESSABLE_ENTITY),
  WRONG_AMOUNT(HttpStatus.UNPROCESSABLE_ENTITY),
  EVIDENCE_MISSING(HttpStatus.UNPROCESSABLE_ENTITY),
  REFERENCE_MISSING(HttpStatus.UNPROCESSABLE_ENTITY),
  PAPER_HELD(HttpStatus.UNPROCESSABLE_ENTITY),
  PAPER_NOT_HELD(HttpStatus.UNPROCESSABLE_ENTITY),
  IMPOSSIBLE_OUTAGE(HttpStatus.UNPROCESSABLE_ENTITY),
  OUTAGE_WITHOUT_CAUSE(HttpStatus.UNPROCESSABLE_ENTITY),
  WITHDRAWN_WITHOUT_REASON(HttpStatus.UNPROCESSABLE_ENTITY),

  // ungrounded
  NOT_A_GROUND(HttpStatus.UNPROCESSABLE_ENTITY),
  GROUND_NOT_NOW(HttpStatus.UNPROCESSABLE_ENTITY),
  NO_PLACE_LEFT(HttpStatus.CONFLICT),
  UNMOTIVATED(HttpStatus.UNPROCESSABLE_ENTITY),
  CONSENT_MISSING(HttpStatus.CONFLICT),
  NUMBER_UNPROVEN(HttpStatus.CONFLICT),
  CONSENT_UNPROVEN(HttpStatus.UNPROCESSABLE_ENTITY),
  ACT_UNSIGNED(HttpStatus.UNPROCESSABLE_ENTITY),
  SIGNATURE_TOO_WEAK(HttpStatus.UNPROCESSABLE_ENTITY),
  SIGNATURE_FAILS(HttpStatus.UNPROCESSABLE_ENTITY),
  SIGNATURE_UNCERTAIN(HttpStatus.UNPROCESSABLE_ENTITY);

  private final HttpStatus status;

  ProblemKind(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  /** The name that callers may rely on: {@code key-reused}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the problem is explained. */
  public String type() {
    return "/problems/" + code();
  }

  static Optional<ProblemKind> coded(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The kind of an answer that the framework gave by itself. */
  static ProblemKind of(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> NOT_SIGNED_IN;
      case NOT_FOUND -> NO_SUCH_PATH;
      case METHOD_NOT_ALLOWED -> NO_SUCH_METHOD;
      case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
      case REQUEST_ENTITY_TOO_LARGE -> BODY_TOO_LARGE;
      case UNSUPPORTED_MEDIA_TYPE -> WRONG_CONTENT_TYPE;
      default -> status.getCode() < 500 ? WRONG_REQUEST : INTERNAL;
    };
  }
}
