package org.kense.persistence.embedded;

import java.nio.file.Path;

/**
 * Where an embedded PostgreSQL lives.
 *
 * @param folder of its data, which survives restarts
 * @param programs where its programs are unpacked once, for every data folder
 * @param port on the loopback interface; 0 for any that is free
 */
public record Place(Path folder, Path programs, int port) {
  public Place {
    folder = folder.toAbsolutePath().normalize();
  }

  /** A folder, with the programs in the user's cache and any free port. */
  public static Place of(Path folder) {
    var cache = Path.of(System.getProperty("user.home"), ".cache", "kense");
    return new Place(folder, cache, 0);
  }

  public Place on(int fixed) {
    return new Place(folder, programs, fixed);
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path lock() {
    return folder.resolve("lock");
  }
}
