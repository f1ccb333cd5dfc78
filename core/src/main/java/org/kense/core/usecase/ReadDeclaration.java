package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.CaseId;
import org.kense.core.application.Declaration;
import org.kense.core.application.Rejection;

/** What a certificate signs: exactly what the case says now, byte for byte (CSC-26). */
public final class ReadDeclaration {
  private final Desk desk;

  public ReadDeclaration(Desk desk) {
    this.desk = desk;
  }

  /** A declaration, and the version of the case that it was read at. */
  public record Shown(CanonicalText declaration, long version) {}

  public Either<Rejection, Shown> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id)
        .map(reading -> new Shown(declaration(reading.application()), reading.file().version()));
  }

  private static CanonicalText declaration(Application application) {
    return Declaration.of(application.heading(), application.content());
  }
}
