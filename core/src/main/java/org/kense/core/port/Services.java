package org.kense.core.port;

import java.util.List;
import java.util.Optional;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;

/** The published definitions of services; each version is kept for ever. */
public interface Services {
  /** Empty where no such version was published. */
  Optional<Service> service(ServiceRef ref);

  /** The newest version in force of each, by code; the newest of all where none is yet. */
  List<Service> newest();
}
