package org.kense.core.register;

import org.kense.core.access.InstitutionId;

/**
 * A record of a register, in all its versions.
 *
 * @param key what the register tells its records apart by, such as the number of a document
 */
public record RecordName(InstitutionId institution, RegisterName register, String key) {
  public RecordName {
    if (key.isBlank() || !key.equals(key.strip())) {
      throw new IllegalArgumentException("not a record's key: '" + key + "'");
    }
  }

  @Override
  public String toString() {
    return institution + "/" + register + "/" + key;
  }
}
