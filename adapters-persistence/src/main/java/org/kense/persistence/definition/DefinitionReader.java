package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.service.Service;

/** Reads the definition of a service, or says all that is wrong with it. */
public final class DefinitionReader {
  private DefinitionReader() {}

  /**
   * Reads one file.
   *
   * @param name what the findings call the file
   */
  public static Reading<Service> read(String name, byte[] bytes) {
    try {
      var notes = new Notes(name);
      var root = Yaml.read(bytes);
      var service = new ServiceFile(new Place(root, notes)).service();
      Rules.check(service, root, notes);
      return notes.reading(service);
    } catch (Unreadable e) {
      return new Reading.Wrong<>(List.of(e.in(name)));
    }
  }
}
