package org.kense.signature.seal;

import java.util.Set;
import org.kense.core.access.InstitutionId;
import org.kense.core.service.ServiceCode;
import org.kense.core.words.Sheet;

/**
 * With what an institution seals.
 *
 * @param services for which the key's owner may sign; none for all
 */
public record Seal(InstitutionId institution, SealKey key, Set<ServiceCode> services) {
  public Seal {
    services = Set.copyOf(services);
  }

  boolean seals(Sheet.Origin origin) {
    return institution.equals(origin.institution())
        && (services.isEmpty() || services.contains(origin.service()));
  }
}
