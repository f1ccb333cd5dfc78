package org.kense.persistence.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.memory.AdjustableClock;
import org.kense.core.memory.Samples;
import org.kense.core.port.SampleCases;
import org.kense.core.port.Services;
import org.kense.core.port.ServicesContract;
import org.kense.core.service.Service;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcServicesTest extends ServicesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  private static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

  /** A definition is its code and version here: reading files is tested elsewhere. */
  @Override
  protected Services with(List<Service> published) {
    var services = services(published, new AdjustableClock(SampleCases.MONDAY));
    published.forEach(service -> services.publish(bytes(service), IN_FORCE));
    return services;
  }

  private static JdbcServices services(List<Service> known, InstantSource clock) {
    return new JdbcServices(STORE.database(), bytes -> read(known, bytes), clock);
  }

  private static byte[] bytes(Service service) {
    return service.ref().toString().getBytes(UTF_8);
  }

  private static Service read(List<Service> services, byte[] bytes) {
    var text = new String(bytes, UTF_8).strip();
    return services.stream()
        .filter(service -> service.ref().toString().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_definition_is_kept_as_its_exact_bytes() {
    var services = (JdbcServices) with(List.of(Samples.FREE));

    assertArrayEquals(bytes(Samples.FREE), services.bytes(Samples.FREE.ref()).orElseThrow());
  }

  @Test
  void the_same_bytes_can_be_published_again() {
    var services = (JdbcServices) with(List.of(Samples.FREE));

    assertEquals(Samples.FREE, services.publish(bytes(Samples.FREE), IN_FORCE));
  }

  @Test
  void changed_bytes_under_one_version_are_refused_with_a_message() {
    var services = (JdbcServices) with(List.of(Samples.FREE));
    var changed = (Samples.FREE.ref() + "\n").getBytes(UTF_8);

    var refused = assertThrows(ChangedDefinition.class, () -> services.publish(changed, IN_FORCE));

    assertTrue(refused.getMessage().contains(Samples.FREE.ref().toString()));
    assertArrayEquals(bytes(Samples.FREE), services.bytes(Samples.FREE.ref()).orElseThrow());
  }

  @Test
  void a_version_for_january_does_not_hide_the_one_in_force() {
    var clock = new AdjustableClock(Instant.parse("2026-12-31T23:59:59Z"));
    var services = services(List.of(Samples.FREE, second()), clock);
    services.publish(bytes(Samples.FREE), IN_FORCE);
    services.publish(bytes(second()), LocalDate.of(2027, 1, 1));

    assertEquals(List.of(Samples.FREE), services.newest());

    clock.advance(Duration.ofSeconds(1));
    assertEquals(List.of(second()), services.newest());
  }

  @Test
  void a_service_that_is_not_in_force_yet_is_listed_in_its_newest_version() {
    var clock = new AdjustableClock(SampleCases.MONDAY);
    var services = services(List.of(Samples.FREE, second()), clock);
    services.publish(bytes(second()), LocalDate.of(2027, 1, 1));
    services.publish(bytes(Samples.FREE), LocalDate.of(2028, 1, 1));

    assertEquals(List.of(second()), services.newest());
  }
}
