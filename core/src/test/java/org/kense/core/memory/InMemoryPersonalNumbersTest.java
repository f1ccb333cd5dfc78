package org.kense.core.memory;

import org.kense.core.access.ActorId;
import org.kense.core.form.IdentityNumber;
import org.kense.core.port.PersonalNumbers;
import org.kense.core.port.PersonalNumbersContract;

class InMemoryPersonalNumbersTest extends PersonalNumbersContract {
  @Override
  protected PersonalNumbers numbers() {
    var numbers = new InMemoryPersonalNumbers();
    numbers.put(new ActorId("abdikhalyqova"), IdentityNumber.KZ_IIN, IIN);
    return numbers;
  }
}
