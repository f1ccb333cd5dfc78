package org.kense.persistence.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Pool;

final class EmbeddedDatabaseTest {
  private static final String WRITE = "insert into memory values (?)";
  @TempDir static Path made;
  @TempDir Path folder;

  /** Making a database takes longer than all else here: it is made once, and copied. */
  @BeforeAll
  static void a_database_is_made() {
    EmbeddedDatabase.open(Place.of(made)).close();
  }

  @BeforeEach
  void everybody_gets_a_copy() throws IOException {
    try (var files = Files.walk(made)) {
      for (var file : files.skip(1).toList()) {
        Files.copy(file, folder.resolve(made.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private EmbeddedDatabase open() {
    return EmbeddedDatabase.open(Place.of(folder));
  }

  private static Database prepared(HikariDataSource pool) {
    var database = new Database(pool);
    database.change("create table memory (word text)", values -> {});
    database.change(WRITE, values -> values.text("first"));
    return database;
  }

  private static List<String> words(Database database) {
    return database.ask("select word from memory", values -> {}, row -> row.text("word"));
  }

  @Test
  void data_survives_a_restart() {
    try (var server = open();
        var pool = Pool.of(server.address())) {
      prepared(pool);
    }

    try (var server = open();
        var pool = Pool.of(server.address())) {
      assertEquals(List.of("first"), words(new Database(pool)));
    }
  }

  @Test
  void nothing_runs_once_it_is_closed() {
    ProcessHandle process;
    try (var server = open()) {
      process = server.process();
      assertTrue(process.isAlive());
    }

    assertEquals(Optional.empty(), Postmaster.of(folder.resolve("data")));
    assertFalse(Files.exists(folder.resolve("data/postmaster.pid")), () -> "pid " + process.pid());
  }

  @Test
  void a_killed_postgres_is_started_again_and_its_connections_with_it() {
    try (var server = open();
        var pool = Pool.of(server.address())) {
      var database = prepared(pool);
      var killed = server.process();

      killed.destroyForcibly();
      killed.onExit().join();

      assertEquals(List.of("first"), words(database));
      database.change(WRITE, values -> values.text("second"));
      assertEquals(List.of("first", "second"), words(database));
      assertNotEquals(killed.pid(), server.process().pid());
    }
  }

  @Test
  void the_postgres_of_a_killed_program_is_adopted() throws IOException, InterruptedException {
    var other = OtherProgram.on(folder);
    var orphan = Postmaster.of(folder.resolve("data")).orElseThrow();
    other.destroyForcibly().waitFor();

    try (var server = open();
        var pool = Pool.of(server.address())) {
      assertEquals(orphan.pid(), server.process().pid());
      assertEquals(List.of("first"), words(prepared(pool)));
    }

    assertFalse(orphan.alive());
  }

  @Test
  void an_orphan_on_another_port_is_stopped_first() throws IOException, InterruptedException {
    var other = OtherProgram.on(folder);
    var orphan = Postmaster.of(folder.resolve("data")).orElseThrow();
    other.destroyForcibly().waitFor();
    var port = freePort();

    try (var server = EmbeddedDatabase.open(Place.of(folder).on(port));
        var pool = Pool.of(server.address())) {
      assertFalse(orphan.alive());
      assertTrue(server.address().url().contains(":" + port + "/"));
      assertEquals(List.of("first"), words(prepared(pool)));
    }
  }

  @Test
  void a_second_program_is_a_guest_and_leaves_the_host_running()
      throws IOException, InterruptedException {
    var host = OtherProgram.on(folder);
    var running = Postmaster.of(folder.resolve("data")).orElseThrow();

    try (var guest = open();
        var pool = Pool.of(guest.address())) {
      assertEquals(List.of("first"), words(prepared(pool)));
    }

    assertTrue(running.alive());
    host.destroyForcibly().waitFor();
    open().close();
    assertFalse(running.alive());
  }

  /** Pids are used again: what the folder says is not enough. */
  @Test
  void a_stranger_with_the_pid_of_a_dead_postgres_is_left_alone() throws IOException {
    var data = folder.resolve("data").toRealPath();
    var me = ProcessHandle.current().pid();
    Files.writeString(
        data.resolve("postmaster.pid"), "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(me, data));

    assertEquals(Optional.empty(), Postmaster.of(data));
    try (var server = open()) {
      assertNotEquals(me, server.process().pid());
    }
  }

  @Test
  void only_this_machine_can_reach_it_and_only_with_the_password() throws IOException {
    try (var server = open()) {
      var port = Postmaster.of(folder.resolve("data")).orElseThrow().port();
      var outside = new InetSocketAddress("127.0.0.2", port);

      try (var socket = new Socket()) {
        assertThrows(IOException.class, () -> socket.connect(outside, 1000));
      }
      var permissions = Files.getPosixFilePermissions(folder.resolve("password"));
      assertEquals("rw-------", PosixFilePermissions.toString(permissions));
      assertEquals(48, server.address().password().length());
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
