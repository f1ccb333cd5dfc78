package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.memory.Samples;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;

/** Whatever keeps definitions keeps every version of them. */
public abstract class ServicesContract {
  private static final ServiceRef SECOND = new ServiceRef(Samples.FREE.ref().code(), 2);

  protected ServicesContract() {}

  /** Where a definition has a day from which it is in force, all of these are. */
  protected abstract Services with(List<Service> published);

  /** The free service once more, as version 2. */
  protected static Service second() {
    var first = Samples.FREE;
    return new Service(
        SECOND,
        first.title(),
        first.basis(),
        first.listing(),
        first.calendar(),
        first.counting(),
        first.fee(),
        first.drafts(),
        first.campaign(),
        first.channels(),
        first.documents(),
        first.originals(),
        first.form(),
        first.supplement(),
        first.refusal(),
        first.notices(),
        first.result());
  }

  @Test
  void every_version_is_kept() {
    var services = with(List.of(Samples.FREE, second(), Samples.CHARGED));

    assertEquals(Optional.of(Samples.FREE), services.service(Samples.FREE.ref()));
    assertEquals(Optional.of(second()), services.service(SECOND));
    assertEquals(
        Optional.empty(), services.service(new ServiceRef(new ServiceCode("kg.other"), 1)));
  }

  @Test
  void the_newest_in_force_are_listed_by_code() {
    var services = with(List.of(second(), Samples.FREE, Samples.CHARGED));

    assertEquals(List.of(second(), Samples.CHARGED), services.newest());
  }
}
