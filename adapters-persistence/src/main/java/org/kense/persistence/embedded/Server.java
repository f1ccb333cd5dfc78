package org.kense.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kense.persistence.sql.StorageFailure;

/** Makes, starts and stops the PostgreSQL of one place. */
final class Server {
  static final String USER = "kense";
  private static final String HOST = "127.0.0.1";
  private static final int PATIENCE_IN_SECONDS = 60;
  private final Place place;
  private final Commands commands;

  Server(Place place) {
    this.place = place;
    this.commands = new Commands(Binaries.unpacked(place.programs()), place.log());
  }

  /** The one that runs already, if it listens where it should; else one that is started now. */
  Postmaster running() {
    if (!Files.exists(place.data())) {
      make();
    }
    var orphan = Postmaster.of(place.data());
    if (orphan.isPresent() && (place.port() == 0 || place.port() == orphan.get().port())) {
      return orphan.get();
    }
    orphan.ifPresent(other -> stop());
    return start(place.port() == 0 ? freePort() : place.port());
  }

  /** Beside the place and then moved there: what was interrupted half-way is made again. */
  private void make() {
    try {
      var fresh = place.folder().resolve("data-" + System.nanoTime());
      var password = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.deleteIfExists(place.password());
      Files.createFile(place.password(), PosixFilePermissions.asFileAttribute(owner));
      Files.writeString(place.password(), password);
      commands.run("initdb", initialising(fresh.toString()));
      Files.move(fresh, place.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> initialising(String data) {
    return List.of(
        "--pgdata=" + data,
        "--username=" + USER,
        "--pwfile=" + place.password(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C");
  }

  Postmaster start(int port) {
    Postmaster.forgetDead(place.data());
    var options =
        ("-c port=%d -c listen_addresses=%s -c unix_socket_directories='' -c timezone=UTC"
                + " -c random_page_cost=1.1")
            .formatted(port, HOST);
    commands.run("pg_ctl", controlling("start", "--log=" + place.log(), "--options=" + options));
    return Postmaster.of(place.data())
        .orElseThrow(() -> new StorageFailure("PostgreSQL started and is gone: " + place.log()));
  }

  /** Without waiting for those who are connected: what they committed is safe. */
  void stop() {
    commands.run("pg_ctl", controlling("stop", "--mode=fast"));
  }

  private List<String> controlling(String verb, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add(verb);
    arguments.addAll(
        List.of("--pgdata=" + place.data(), "--wait", "--timeout=" + PATIENCE_IN_SECONDS));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
