package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.service.Service;

/** Reads the definition of a service, or says all that is wrong with it. */
public final class DefinitionReader {
  private DefinitionReader() {}

  /** Reads one file, with the directories that ship. */
  public static Reading<Service> read(String name, byte[] bytes) {
    return read(name, bytes, new ShippedDirectories());
  }

  /**
   * Reads one file.
   *
   * @param name what the findings call the file
   * @param directories where its lists are found
   */
  public static Reading<Service> read(String name, byte[] bytes, DirectoryFiles directories) {
    try {
      var notes = new Notes(name);
      var root = Yaml.read(bytes);
      var service = new ServiceFile(new Place(root, notes), directories).service();
      Rules.check(service, root, notes);
      return notes.reading(service);
    } catch (Unreadable e) {
      return new Reading.Wrong<>(List.of(e.in(name)));
    }
  }
}
