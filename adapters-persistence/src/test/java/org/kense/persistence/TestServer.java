package org.kense.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;
import org.kense.persistence.sql.Address;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Schema;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of the module, with a template whose schema is up to date. */
final class TestServer {
  private static final TestServer ONLY = new TestServer();
  private final AtomicInteger count = new AtomicInteger();
  private final EmbeddedDatabase server;

  private TestServer() {
    try {
      var folder = Files.createTempDirectory(Path.of("target"), "postgres-");
      server = EmbeddedDatabase.open(Place.of(folder));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run("create database kense_template");
    Schema.upToDate(source(server.address("kense_template")));
  }

  /** A new database with all tables and no row. */
  static Address freshDatabase() {
    var name = "test_" + ONLY.count.incrementAndGet();
    ONLY.run("create database " + name + " template kense_template");
    return ONLY.server.address(name);
  }

  static PGSimpleDataSource source(Address address) {
    var source = new PGSimpleDataSource();
    source.setURL(address.url());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  private void run(String sql) {
    new Database(source(server.address())).change(sql, values -> {});
  }

  private void close(Path folder) {
    server.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
