package org.kense.core.application;

import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.service.ServiceCode;

/**
 * Which cases a list shows, within reach.
 *
 * @param status the code of a status
 * @param unit whose turn it is
 */
public record Filter(
    Optional<String> status, Optional<UnitCode> unit, Optional<ServiceCode> service) {
  public static final Filter NONE =
      new Filter(Optional.empty(), Optional.empty(), Optional.empty());
}
