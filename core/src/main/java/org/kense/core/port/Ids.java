package org.kense.core.port;

import java.time.Year;
import java.util.UUID;
import org.kense.core.application.CaseNumber;
import org.kense.core.service.Provider;

/** New names for new things. */
public interface Ids {
  /** Unlike any other, and later than those before. */
  UUID next();

  /** The next free number of a provider in a year. */
  CaseNumber number(Provider provider, Year year);
}
