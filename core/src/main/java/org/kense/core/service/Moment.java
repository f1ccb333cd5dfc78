package org.kense.core.service;

/** What happens to a case, as far as notices hang on it. */
public enum Moment {
  FILED,
  REGISTERED,
  DECLINED,
  PAYMENT_ASKED,
  PAID,
  SUPPLEMENT_ASKED,
  SUPPLEMENTED,
  GRANTED,
  REFUSED,
  READY,
  DELIVERED,
  WITHDRAWN,
  EXPIRED,
  PAPERS_DUE,
  DEADLINE_MOVED;

  /** Whether this can no longer come once the other has. */
  public boolean excludedBy(Moment other) {
    return switch (other) {
      case DECLINED, WITHDRAWN, EXPIRED -> this != other && this != PAPERS_DUE;
      case REGISTERED -> this == DECLINED;
      case GRANTED -> this == REFUSED;
      case REFUSED -> this == GRANTED || this == READY || this == DELIVERED;
      case FILED, PAYMENT_ASKED, PAID, SUPPLEMENT_ASKED, SUPPLEMENTED -> false;
      case READY, DELIVERED, PAPERS_DUE, DEADLINE_MOVED -> false;
    };
  }
}
