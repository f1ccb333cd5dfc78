package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.cli.Complaint;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.port.StateRegisters;
import org.kense.core.port.StateRegisters.Extract;
import org.kense.http.sealing.Signed;

/** Registers that stand somewhere, each asked where a file says that it is, with its own secret. */
class RegisterAddressesTest {
  private static final Instant NOW = Instant.parse("2026-03-05T05:00:00Z");
  private static final String SECRET = "the persons register's secret";

  @TempDir private Path folder;
  private final List<String> heard = new ArrayList<>();

  private static StateRegisters.Inquiry inquiry(String register) {
    var occasion = new CaseId(new InstitutionId("school"), new UUID(1, 2));
    return new StateRegisters.Inquiry(register, Map.of("iin", "850312400019"), occasion);
  }

  private Path addresses(String address) throws IOException {
    Files.writeString(folder.resolve("persons.secret"), SECRET + "\n");
    return Files.writeString(
        folder.resolve("registers.yaml"),
        """
        registers:
          - register: persons-register
            address: %s
            secret-file: persons.secret
            patience: 2
        """
            .formatted(address));
  }

  private StateRegisters connected(String address) throws IOException {
    var byName = new RegisterAddresses(addresses(address), InstantSource.fixed(NOW)).read();
    return new ConnectedRegisters(byName, new NoRegisters());
  }

  private HttpServer server() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/gate/persons",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var headers = exchange.getRequestHeaders();
          var sent =
              new Signed.Sent(
                  headers.getFirst(Signed.TIMESTAMP),
                  headers.getFirst(Signed.SIGNATURE),
                  "persons-register\n" + body);
          heard.add(body);
          var answer = "{\"found\": true, \"attributes\": {\"full-name\": \"Айсұлу\"}}";
          var bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(Signed.genuine(sent, SECRET, NOW) ? 200 : 403, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  @Test
  void a_register_is_asked_at_its_own_address_under_its_own_secret() throws IOException {
    var server = server();
    try {
      var registers =
          connected("http://127.0.0.1:" + server.getAddress().getPort() + "/gate/persons");

      var said = registers.ask(inquiry("persons-register"));

      assertEquals(new Extract.Found(Map.of("full-name", "Айсұлу")), said);
      assertEquals(1, heard.size());
      assertTrue(heard.getFirst().contains("850312400019"), heard.getFirst());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_register_that_the_file_does_not_name_does_not_answer() throws IOException {
    var registers = connected("https://gate.example.org/persons");

    assertThrows(StateRegisters.Silent.class, () -> registers.ask(inquiry("civil-status")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://gate.example.org/persons",
        "gate.example.org",
        "ftp://127.0.0.1/",
        "https:///x"
      })
  void an_address_that_would_send_personal_data_in_the_open_is_complained_of(String address)
      throws IOException {
    var file = addresses(address);

    assertThrows(Complaint.class, () -> new RegisterAddresses(file, InstantSource.system()).read());
  }

  @Test
  void a_missing_or_short_secret_is_complained_of() throws IOException {
    var file = addresses("https://gate.example.org/persons");
    var addresses = new RegisterAddresses(file, InstantSource.system());

    Files.writeString(folder.resolve("persons.secret"), "short");
    assertThrows(Complaint.class, addresses::read);
    Files.delete(folder.resolve("persons.secret"));
    assertThrows(Complaint.class, addresses::read);
  }
}
