package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.words.Sheets;

/** The application as a sheet to keep or print (CSC-25.1, CSC-25.3). */
public final class PrintApplication {
  private final Desk desk;
  private final Printing printing;

  public PrintApplication(Desk desk, Ports ports) {
    this.desk = desk;
    this.printing = new Printing(ports);
  }

  public Either<Rejection, byte[]> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id)
        .map(
            reading ->
                printing.print(
                    Sheets.application(
                        reading.application(), reading.facts().service(), reading.facts().offer()),
                    reading.application()));
  }
}
