package org.kense.core.application;

import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.service.ServiceCode;

/**
 * Which cases a list shows, within reach.
 *
 * @param status the code of a status
 * @param unit whose turn it is
 * @param papers what must still be held of the applicant's papers (EPO-8.4)
 */
public record Filter(
    Optional<String> status,
    Optional<UnitCode> unit,
    Optional<ServiceCode> service,
    Papers papers) {
  public static final Filter NONE =
      new Filter(Optional.empty(), Optional.empty(), Optional.empty());

  /** One that asks for no papers. */
  public Filter(Optional<String> status, Optional<UnitCode> unit, Optional<ServiceCode> service) {
    this(status, unit, service, Papers.ANY);
  }

  /** Whether papers are asked for. */
  public enum Papers {
    ANY,
    /** At least one original was taken and not given back. */
    ORIGINALS_HELD
  }
}
