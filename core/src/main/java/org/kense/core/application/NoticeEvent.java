package org.kense.core.application;

import java.time.Instant;
import org.kense.core.calendar.Deadline;
import org.kense.core.service.Moment;

/** A notice to the applicant: owed, then sent or no longer needed. */
public sealed interface NoticeEvent extends Event {
  /** The applicant is owed a notice. */
  record NoticeOwed(String kind, Moment sentOn, Deadline due) implements NoticeEvent {}

  /** It was put into the cabinet and handed over for delivery. */
  record NoticeSent(String kind, Moment on, Instant at) implements NoticeEvent {}

  /** What it was to tell can no longer happen. */
  record NoticeLapsed(String kind, Instant at) implements NoticeEvent {}
}
