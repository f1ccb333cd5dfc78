package org.kense.core.memory;

import org.kense.core.port.Ids;
import org.kense.core.port.IdsContract;

/** Memory keeps the contract. */
final class CountingIdsTest extends IdsContract {
  @Override
  protected Ids fresh() {
    return new CountingIds();
  }
}
