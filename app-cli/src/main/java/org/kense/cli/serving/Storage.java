package org.kense.cli.serving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.persistence.Store;
import org.kense.persistence.sql.Address;
import picocli.CommandLine.Option;

/** Where a house keeps what it knows. */
public final class Storage {
  @Option(names = "--data", paramLabel = "DIR")
  private Path data = Path.of(".kense", "house");

  @Option(names = "--database-url", paramLabel = "jdbc:postgresql://HOST/NAME")
  private Optional<String> url = Optional.empty();

  @Option(names = "--database-user", paramLabel = "NAME")
  private String user = "kense";

  /** Its content never stands in the list of processes, or in a shell's history. */
  @Option(names = "--database-password-file", paramLabel = "FILE")
  private Optional<Path> password = Optional.empty();

  Path data() {
    return data;
  }

  /** What is kept there, without serving it; beside a house that serves it, if need be. */
  public Store open() {
    if (database().isEmpty() && !Files.isDirectory(Stores.database(data))) {
      throw Complaint.usage(Say.NO_SUCH_FILE, data);
    }
    return Stores.open(data, database(), Clock.systemUTC());
  }

  /** Empty where the house starts a PostgreSQL of its own. */
  Optional<Address> database() {
    return url.map(it -> new Address(it, user, Passwords.read(password)));
  }
}
