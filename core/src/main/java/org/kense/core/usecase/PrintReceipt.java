package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.words.Sheets;

/** The receipt for what was taken from the applicant, for whoever takes it or reads the case. */
public final class PrintReceipt {
  private final Desk desk;
  private final Printing printing;

  public PrintReceipt(Desk desk, Ports ports) {
    this.desk = desk;
    this.printing = new Printing(ports);
  }

  public Either<Rejection, byte[]> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.TAKE_PAPERS, id)
        .orElse(() -> desk.read(actor, Permission.READ, id))
        .map(
            reading ->
                printing.print(
                    Sheets.receipt(
                        reading.application(), reading.facts().service(), reading.facts().offer()),
                    reading.application()));
  }
}
