package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.memory.InMemoryPeople;
import org.kense.core.port.PersonalNumbers;
import org.kense.core.port.PersonalNumbersContract;

/** Until people sign in properly, the file of people says by which numbers states know them. */
class MembersNumbersTest extends PersonalNumbersContract {
  @TempDir private Path folder;

  @Override
  protected PersonalNumbers numbers() {
    var people =
        """
        people:
          - { id: abdikhalyqova, name: A, role: applicant, token: a, kz-iin: "%s" }
          - { id: umbetov, name: U, role: applicant, token: u }
        """;
    try {
      var file = Files.writeString(folder.resolve("people.yaml"), people.formatted(IIN));
      return Members.read(file, new InMemoryPeople(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
