package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.access.ActorId;
import org.kense.core.form.IdentityNumber;

/** Whatever knows the numbers that people signed in with keeps this. */
public abstract class PersonalNumbersContract {
  protected static final String IIN = "910412401272";
  private static final ActorId OWNER = new ActorId("abdikhalyqova");

  protected PersonalNumbersContract() {}

  /** Where {@code abdikhalyqova} has the IIN {@value #IIN}, and {@code umbetov} has no number. */
  protected abstract PersonalNumbers numbers();

  @Test
  void a_number_is_its_owners_and_of_its_kind() {
    assertEquals(Optional.of(IIN), numbers().of(OWNER, IdentityNumber.KZ_IIN));
    assertEquals(Optional.empty(), numbers().of(OWNER, IdentityNumber.KG_PIN));
    assertEquals(Optional.empty(), numbers().of(OWNER, IdentityNumber.KZ_BIN));
  }

  @Test
  void who_proved_none_has_none() {
    assertEquals(Optional.empty(), numbers().of(new ActorId("umbetov"), IdentityNumber.KZ_IIN));
    assertEquals(Optional.empty(), numbers().of(new ActorId("nobody"), IdentityNumber.KZ_IIN));
  }
}
