package org.kense.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kense.core.memory.AdjustableClock;
import org.kense.core.memory.Samples;
import org.kense.core.port.SampleCases;
import org.kense.core.service.Service;
import org.kense.persistence.sql.Address;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Pool;

/** A store over a database of the test class's own, which is empty before each test. */
public final class TestStore implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final String EMPTY =
      """
      truncate journal, application, case_unit, erased_case, person, person_journal, person_case, helper_case,
        request_key, outbox, definition, offer, staff, case_number, document, document_piece,
        challenge, record_version, calendar_version, institution, printed_sheet,
        journal_seal, sealed_head, revocation_list
      """;

  private final AdjustableClock clock = new AdjustableClock(SampleCases.MONDAY);
  private Address address;
  private HikariDataSource pool;
  private Store store;

  public TestStore() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    address = TestServer.freshDatabase();
    pool = Pool.of(address);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    database().change(EMPTY, values -> {});
    store = over(pool);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    pool.close();
  }

  /** One more store on the same database, as another program would have it. */
  public Store another() {
    return over(pool);
  }

  /** A store on the same clock and other connections. */
  public Store over(DataSource source) {
    return Store.over(source, outside());
  }

  /** Definitions are the codes of the samples here: how they are read is another matter. */
  public Outside outside() {
    return new Outside(
        clock, new SecureRandom(), (bytes, directories) -> read(new String(bytes, UTF_8)));
  }

  private static Service read(String code) {
    return List.of(Samples.FREE, Samples.CHARGED, Samples.DATA).stream()
        .filter(service -> code.startsWith(service.ref().code().value()))
        .findFirst()
        .orElseThrow();
  }

  public Store store() {
    return store;
  }

  public DataSource pool() {
    return pool;
  }

  public Address address() {
    return address;
  }

  public AdjustableClock clock() {
    return clock;
  }

  public Database database() {
    return new Database(pool);
  }
}
