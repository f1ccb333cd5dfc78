package org.kense.persistence.service;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kense.core.form.Sha256;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.persistence.sql.Database;

/** Published definitions, byte by byte; each is read once, for it never changes. */
public final class JdbcServices implements Services {
  /** Answers with what is published, now or before: the update changes nothing. */
  private static final String PUBLISH =
      """
      insert into definition as d (code, version, sha256, in_force, bytes) values (?, ?, ?, ?, ?)
      on conflict (code, version) do update set code = d.code
      returning sha256
      """;

  private static final String BYTES = "select bytes from definition where code = ? and version = ?";

  /** What is in force comes before what is not yet. */
  private static final String NEWEST =
      """
      select distinct on (code) code, version from definition
      order by code, (in_force <= ?) desc, version desc
      """;

  private final Map<ServiceRef, Service> known = new ConcurrentHashMap<>();
  private final Database database;
  private final Function<byte[], Service> reader;
  private final InstantSource clock;

  /**
   * Over one database.
   *
   * @param reader reads the bytes of a definition
   * @param clock says what is in force; its day is counted in UTC, as the catalogue's is
   */
  public JdbcServices(Database database, Function<byte[], Service> reader, InstantSource clock) {
    this.database = database;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Publishes a definition; again and again, if one likes.
   *
   * @throws ChangedDefinition where this version was published with other bytes
   */
  public Service publish(byte[] definition, LocalDate inForce) {
    var service = reader.apply(definition);
    var ref = service.ref();
    var now = Sha256.of(definition);
    var published =
        database.change(
            PUBLISH,
            values ->
                values
                    .text(ref.code().value())
                    .number(ref.version())
                    .text(now.hex())
                    .day(inForce)
                    .bytes(definition),
            row -> new Sha256(row.text("sha256")));
    if (!published.contains(now)) {
      throw new ChangedDefinition(ref.toString(), published.getFirst(), now);
    }
    return service;
  }

  @Override
  public Optional<Service> service(ServiceRef ref) {
    var before = Optional.ofNullable(known.get(ref));
    return before.isPresent() ? before : bytes(ref).map(reader).map(now -> keep(ref, now));
  }

  private Service keep(ServiceRef ref, Service service) {
    known.put(ref, service);
    return service;
  }

  /** The very bytes that were published. */
  public Optional<byte[]> bytes(ServiceRef ref) {
    return database.askOne(
        BYTES,
        values -> values.text(ref.code().value()).number(ref.version()),
        row -> row.bytes("bytes"));
  }

  @Override
  public List<Service> newest() {
    return database
        .ask(
            NEWEST,
            values -> values.day(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
            row -> new ServiceRef(new ServiceCode(row.text("code")), (int) row.number("version")))
        .stream()
        .flatMap(ref -> service(ref).stream())
        .toList();
  }
}
