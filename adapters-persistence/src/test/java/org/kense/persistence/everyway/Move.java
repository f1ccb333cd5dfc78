package org.kense.persistence.everyway;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.application.Rejection;
import org.kense.core.usecase.Receipt;

/** Something that somebody may try on a case, at the right moment or not. */
enum Move {
  ANSWER,
  ASK_REGISTERS,
  ATTACH,
  REMOVE,
  SUBMIT,
  SUPPLEMENT,
  RATE,
  ASSIGN,
  COMPLETE,
  ASK_SUPPLEMENT,
  DECLINE,
  REFUSE,
  PAY,
  EXPIRE,
  WITHDRAW;

  /** Those that lead on: whoever keeps doing them comes to an end. */
  static final List<Move> ONWARD =
      List.of(ANSWER, ASK_REGISTERS, ATTACH, SUBMIT, SUPPLEMENT, PAY, COMPLETE);

  Either<Rejection, Receipt> on(Walk walk) {
    return switch (this) {
      case ANSWER -> Applicants.answer(walk);
      case ASK_REGISTERS -> Applicants.askRegisters(walk);
      case ATTACH -> Applicants.attach(walk);
      case REMOVE -> Applicants.remove(walk);
      case SUBMIT -> Applicants.submit(walk);
      case SUPPLEMENT -> Applicants.supplement(walk);
      case RATE -> Applicants.rate(walk);
      case ASSIGN -> Institutions.assign(walk);
      case COMPLETE -> Institutions.complete(walk);
      case ASK_SUPPLEMENT -> Institutions.ask(walk);
      case DECLINE -> Institutions.decline(walk);
      case REFUSE -> Institutions.refuse(walk);
      case PAY -> Institutions.paid(walk);
      case EXPIRE -> Institutions.expire(walk);
      case WITHDRAW -> Applicants.withdraw(walk);
    };
  }
}
