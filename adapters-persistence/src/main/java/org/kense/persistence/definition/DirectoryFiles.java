package org.kense.persistence.definition;

import java.util.Optional;
import org.kense.core.form.DirectoryRef;

/** Where directories are found, as the exact bytes of their files. */
public interface DirectoryFiles {
  /** Empty where there is no such version. */
  Optional<byte[]> bytes(DirectoryRef ref);

  /** These, and others where they have none. */
  default DirectoryFiles or(DirectoryFiles others) {
    return ref -> bytes(ref).or(() -> others.bytes(ref));
  }
}
