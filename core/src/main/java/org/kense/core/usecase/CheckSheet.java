package org.kense.core.usecase;

import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Prints.Printed;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.core.words.Mark;

/**
 * Anybody who holds a printed sheet asks whether it was issued here (ENR-7.3).
 *
 * <p>No permission is asked for: the mark stands on the sheet, and nothing is said that does not.
 */
public final class CheckSheet {
  private final Ports ports;

  public CheckSheet(Ports ports) {
    this.ports = ports;
  }

  /** What can be said of a sheet. */
  public sealed interface Checked {
    /**
     * It was issued.
     *
     * @param outdated whether what it says of a record was changed since
     */
    record Issued(Printed sheet, Service service, Offer offer, boolean outdated)
        implements Checked {}

    /** No sheet of this number and mark was issued: which of the two is wrong is not said. */
    record NotIssued() implements Checked {}
  }

  public Checked handle(CaseNumber number, Mark mark) {
    return ports
        .prints()
        .under(number, mark)
        .flatMap(this::issued)
        .<Checked>map(issued -> issued)
        .orElseGet(Checked.NotIssued::new);
  }

  private Optional<Checked.Issued> issued(Printed sheet) {
    return ports
        .applications()
        .open(sheet.id(), Optional.empty())
        .filter(file -> handedOut(sheet, file.application()))
        .map(file -> issued(sheet, file));
  }

  /** A result is printed before it is made: what stopped in between was never anybody's. */
  private static boolean handedOut(Printed sheet, Application application) {
    return switch (sheet.kind()) {
      case RESULT -> application.course().result().isPresent();
      case APPLICATION, RECEIPT, NOTICE -> true;
    };
  }

  private Checked.Issued issued(Printed sheet, CaseFile file) {
    var application = file.application();
    var service = ports.services().service(application.heading().service()).orElseThrow();
    return new Checked.Issued(sheet, service, file.offer(), outdated(sheet, application));
  }

  /** Only a result says what a record holds now; the others say what happened, which stays so. */
  private boolean outdated(Printed sheet, Application application) {
    return switch (sheet.kind()) {
      case RESULT -> new Shown(ports.records()).outdated(application);
      case APPLICATION, RECEIPT, NOTICE -> false;
    };
  }
}
