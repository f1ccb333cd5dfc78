package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;
import org.kense.core.port.SigningCodes;

/** The applicant asks for a code to sign with, over exactly what the case says now. */
public final class RequestSigningCode {
  private final Desk desk;
  private final SigningCodes codes;

  public RequestSigningCode(Desk desk, SigningCodes codes) {
    this.desk = desk;
    this.codes = codes;
  }

  public Either<Rejection, SigningCodes.Challenge> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.SIGN, id)
        .map(
            reading ->
                codes.send(actor.id(), declaration(reading.file()).bytes(), reading.facts().now()));
  }

  private static CanonicalText declaration(CaseFile file) {
    return Declaration.of(file.application().heading(), file.application().content());
  }
}
