package org.kense.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.kense.persistence.sql.Address;
import org.kense.persistence.sql.StorageFailure;

/**
 * A PostgreSQL of our own, whose data lies in a folder and survives restarts.
 *
 * <p>It outlives a killed JVM: the next one that opens the folder adopts it. It is started again
 * when it is killed itself. Of several programs on one folder the first looks after it, and the
 * others are its guests: they find it running and leave it so.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private final Place place;
  private final Postmaster postmaster;
  private final Optional<Keeper> keeper;
  private final FileChannel lock;

  private EmbeddedDatabase(
      Place place, Postmaster postmaster, Optional<Keeper> keeper, FileChannel lock) {
    this.place = place;
    this.postmaster = postmaster;
    this.keeper = keeper;
    this.lock = lock;
  }

  /** Opens a place, which may be empty or unknown. */
  public static EmbeddedDatabase open(Place place) {
    try {
      Files.createDirectories(place.folder());
      var lock =
          FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return lock.tryLock() == null ? asGuest(place, lock) : asHost(place, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedDatabase asHost(Place place, FileChannel lock) {
    var server = new Server(place);
    var running = server.running();
    return new EmbeddedDatabase(place, running, Optional.of(Keeper.of(server, running)), lock);
  }

  private static EmbeddedDatabase asGuest(Place place, FileChannel lock) {
    var running =
        Patience.forOneMinute(() -> Postmaster.of(place.data()))
            .orElseThrow(
                () -> new StorageFailure(place.folder() + " is in use, but nothing runs there"));
    return new EmbeddedDatabase(place, running, Optional.empty(), lock);
  }

  /** Where it listens: the same for as long as it is open, restarts or not. */
  public Address address() {
    return address("postgres");
  }

  /** The address of one of its databases. */
  public Address address(String database) {
    try {
      return new Address(
          "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), database),
          Server.USER,
          Files.readString(place.password()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that runs now. */
  public ProcessHandle process() {
    return Postmaster.of(place.data())
        .flatMap(now -> ProcessHandle.of(now.pid()))
        .orElseThrow(() -> new StorageFailure("PostgreSQL does not run in " + place.folder()));
  }

  @Override
  public void close() {
    keeper.ifPresent(Keeper::close);
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
