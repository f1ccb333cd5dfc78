package org.kense.cli.serving;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Moves;
import org.kense.core.port.Outbox.Parcel;
import org.kense.core.service.Moment;
import org.kense.core.usecase.Ports;
import org.kense.core.words.Dossier;
import org.kense.core.words.Letter;
import org.kense.core.words.NoticeWords;

/** Writes the notices that are on their way, each in its reader's language. */
record Letters(Ports ports) {
  /** Of the case as it was then; empty where its content was erased meanwhile. */
  Optional<Letter> of(Parcel parcel) {
    Optional<Application> then = ports.applications().asOf(parcel.id(), parcel.version());
    return ports
        .applications()
        .open(parcel.id(), Optional.empty())
        .flatMap(file -> then.map(application -> of(parcel, application, file)));
  }

  private Letter of(Parcel parcel, Application then, CaseFile file) {
    var service = ports.services().service(then.heading().service()).orElseThrow();
    var dossier = new Dossier(then, service, file.offer(), moved(parcel));
    return NoticeWords.of(parcel.kind(), parcel.on(), dossier, parcel.lang());
  }

  /** Only a notice of moved deadlines tells of them, and only for it the journal is read. */
  private List<DeadlineMoved> moved(Parcel parcel) {
    return parcel.on() == Moment.DEADLINE_MOVED
        ? Moves.before(parcel.version(), ports.applications().journal(parcel.id()))
        : List.of();
  }
}
