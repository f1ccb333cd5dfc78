package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.application.Application;
import org.kense.core.application.CanonicalText;
import org.kense.core.application.Rejection;

/** What an employee signs who means to do something: exactly that, byte for byte (CSC-27.5). */
public final class ReadAct {
  private final Desk desk;

  public ReadAct(Desk desk) {
    this.desk = desk;
  }

  /** An act, and the version of the case that it was read at. */
  public record Shown(CanonicalText act, long version) {}

  /** The act, or why it would be turned away, its signature apart. */
  public Either<Rejection, Shown> handle(Actor actor, Intent intent) {
    return desk.read(actor, intent.deed().permission(), intent.command().id())
        .flatMap(
            reading ->
                done(intent, reading.application(), reading.facts())
                    .mapLeft(rejection -> rejection.in(reading.facts().service().calendar()))
                    .map(done -> done.act().on(reading.application()))
                    .map(act -> new Shown(act, reading.file().version())));
  }

  private static Either<Rejection, Done> done(Intent intent, Application application, Facts facts) {
    return switch (intent) {
      case Intent.ToEnd end -> end.command().at(end.deed(), application, facts);
      case Intent.ToDecline decline -> decline.command().at(application, facts);
      case Intent.ToRefuse refuse -> refuse.command().at(application, facts);
    };
  }
}
