package org.kense.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.kense.persistence.application.JdbcApplications;
import org.kense.persistence.audit.Erasure;
import org.kense.persistence.audit.JournalAudit;
import org.kense.persistence.calendar.JdbcCalendars;
import org.kense.persistence.challenge.JdbcChallenges;
import org.kense.persistence.document.JdbcDocuments;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;
import org.kense.persistence.id.JdbcIds;
import org.kense.persistence.institution.JdbcInstitutions;
import org.kense.persistence.outbox.JdbcOutbox;
import org.kense.persistence.person.JdbcPersons;
import org.kense.persistence.print.JdbcPrints;
import org.kense.persistence.register.JdbcRecords;
import org.kense.persistence.revocation.JdbcRevocationLists;
import org.kense.persistence.seal.JournalSealing;
import org.kense.persistence.seal.SealAudit;
import org.kense.persistence.service.JdbcDirectories;
import org.kense.persistence.service.JdbcOffers;
import org.kense.persistence.service.JdbcServices;
import org.kense.persistence.sql.Address;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Pool;
import org.kense.persistence.sql.Schema;
import org.kense.persistence.staff.JdbcPeople;

/** Every port that persistence provides, over one PostgreSQL. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Outside outside;
  private final Runnable closing;
  private final JdbcPeople people;
  private final JdbcDirectories directories;
  private final JdbcServices services;
  private final JdbcCalendars calendars;
  private final JdbcIds ids;

  private Store(DataSource source, Outside outside, Runnable closing) {
    this.database = new Database(source);
    this.outside = outside;
    this.closing = closing;
    this.people = new JdbcPeople(database);
    this.directories = new JdbcDirectories(database);
    this.services =
        new JdbcServices(
            database, bytes -> outside.definitions().apply(bytes, directories), outside.clock());
    this.calendars = new JdbcCalendars(database);
    this.ids = new JdbcIds(database, outside.clock(), outside.random());
  }

  /** Over a PostgreSQL of our own, which is started, and stopped again at the end. */
  public static Store embedded(Place place, Outside outside) {
    var server = EmbeddedDatabase.open(place);
    return pooled(server.address(), outside, Optional.of(server));
  }

  /** Over a PostgreSQL that runs elsewhere. */
  public static Store at(Address address, Outside outside) {
    return pooled(address, outside, Optional.empty());
  }

  private static Store pooled(Address address, Outside outside, Optional<EmbeddedDatabase> server) {
    HikariDataSource pool = Pool.of(address);
    Schema.upToDate(pool);
    return new Store(
        pool,
        outside,
        () -> {
          pool.close();
          server.ifPresent(EmbeddedDatabase::close);
        });
  }

  /** Over connections that somebody else looks after, to a schema that is up to date. */
  public static Store over(DataSource source, Outside outside) {
    return new Store(source, outside, () -> {});
  }

  public JdbcApplications applications() {
    return new JdbcApplications(database, outside.clock(), outside.random());
  }

  public JdbcRecords records() {
    return new JdbcRecords(database);
  }

  public JdbcPersons persons() {
    return new JdbcPersons(database, outside.random());
  }

  public JdbcPeople people() {
    return people;
  }

  public JdbcDirectories directories() {
    return directories;
  }

  public JdbcServices services() {
    return services;
  }

  public JdbcCalendars calendars() {
    return calendars;
  }

  public JdbcInstitutions institutions() {
    return new JdbcInstitutions(database, outside.random());
  }

  public JdbcOffers offers() {
    return new JdbcOffers(database);
  }

  public JdbcDocuments documents() {
    return new JdbcDocuments(database);
  }

  public JdbcChallenges challenges() {
    return new JdbcChallenges(database);
  }

  public JdbcPrints prints() {
    return new JdbcPrints(database);
  }

  public JdbcRevocationLists revocationLists() {
    return new JdbcRevocationLists(database);
  }

  public JdbcOutbox outbox() {
    return new JdbcOutbox(database);
  }

  public JdbcIds ids() {
    return ids;
  }

  public JournalAudit audit() {
    return new JournalAudit(database);
  }

  public JournalSealing sealing() {
    return new JournalSealing(database);
  }

  public SealAudit sealAudit() {
    return new SealAudit(database);
  }

  public Erasure erasure() {
    return new Erasure(database);
  }

  @Override
  public void close() {
    closing.run();
  }
}
