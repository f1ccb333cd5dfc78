package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.port.Services;

/** Reads the file of an institution, or says all that is wrong with it. */
public final class InstitutionReader {
  private InstitutionReader() {}

  /**
   * Reads one file.
   *
   * @param name what the findings call the file
   * @param services the definitions that an offer can name
   */
  public static Reading<InstitutionFile> read(String name, byte[] bytes, Services services) {
    try {
      var notes = new Notes(name);
      var place = new Place(Yaml.read(bytes), notes);
      return notes.reading(new InstitutionPlace(services).institution(place));
    } catch (Unreadable e) {
      return new Reading.Wrong<>(List.of(e.in(name)));
    }
  }
}
