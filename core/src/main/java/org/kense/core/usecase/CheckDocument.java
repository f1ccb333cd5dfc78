package org.kense.core.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Reach;
import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.StageDone;
import org.kense.core.form.Sha256;
import org.kense.core.service.Effect;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/**
 * Anybody who holds a document asks whether it was issued here, as it is (EDC-10.3).
 *
 * <p>No permission is asked for: whoever knows number and content learns nothing of the person.
 */
public final class CheckDocument {
  private final Ports ports;

  public CheckDocument(Ports ports) {
    this.ports = ports;
  }

  /** What can be said of a document. */
  public sealed interface Checked {
    /**
     * It was issued, and nothing in it was changed since.
     *
     * @param outdated whether what it says of a record was changed again
     */
    record Issued(CaseNumber number, Instant at, Service service, Offer offer, boolean outdated)
        implements Checked {}

    /** No document of this number and content was issued. */
    record NotIssued() implements Checked {}
  }

  public Checked handle(CaseNumber number, Sha256 content) {
    return ports
        .applications()
        .find(number, new Reach.Everything())
        .flatMap(id -> ports.applications().open(id, Optional.empty()))
        .filter(file -> isResult(file.application(), content))
        .<Checked>map(file -> issued(number, file))
        .orElseGet(Checked.NotIssued::new);
  }

  private static boolean isResult(Application application, Sha256 content) {
    var course = application.course();
    return Stream.concat(course.result().stream(), course.data().stream())
        .anyMatch(it -> it.content().equals(content));
  }

  private Checked issued(CaseNumber number, CaseFile file) {
    var service = ports.services().service(file.application().heading().service()).orElseThrow();
    var at = readied(file.application(), service);
    return new Checked.Issued(number, at, service, file.offer(), outdated(file));
  }

  private static Instant readied(Application application, Service service) {
    var route =
        service.channel(application.heading().start().channel()).orElseThrow().route().stages();
    return application.course().done().stream()
        .filter(
            done ->
                route.stream()
                    .anyMatch(
                        stage ->
                            stage.effect() == Effect.READIES && stage.code().equals(done.stage())))
        .map(StageDone::completedAt)
        .findFirst()
        .orElseThrow();
  }

  private boolean outdated(CaseFile file) {
    return new Shown(ports.records()).outdated(file.application());
  }
}
