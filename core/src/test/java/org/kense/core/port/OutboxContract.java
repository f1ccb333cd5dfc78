package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.application.NoticeEvent.NoticeSent;
import org.kense.core.law.Lang;
import org.kense.core.port.Outbox.Parcel;
import org.kense.core.service.Moment;

/** Whatever is sent waits until it was delivered. */
public abstract class OutboxContract {
  /** Ports over one store, which is empty. */
  public record Ports(Applications applications, Outbox outbox) {}

  private static final Parcel REGISTERED = parcel(2, "registered", Moment.REGISTERED);
  private static final Parcel READY = parcel(4, "ready", Moment.READY);
  private Applications cases;
  private Outbox outbox;

  protected OutboxContract() {}

  protected abstract Ports empty();

  private static Parcel parcel(long version, String kind, Moment on) {
    return new Parcel(id(1), version, AIDA, Lang.KY, kind, on);
  }

  @BeforeEach
  void two_notices_were_sent() {
    var ports = empty();
    cases = ports.applications();
    outbox = ports.outbox();
    var begun =
        beginning(started(id(1), AIDA), new NoticeSent("registered", Moment.REGISTERED, MONDAY));
    cases.append(begun);
    cases.append(
        next(
            begun.after(),
            2,
            SampleCases.answer("Aida"),
            new NoticeSent("ready", Moment.READY, MONDAY)));
  }

  @Test
  void sent_notices_wait_oldest_first() {
    assertEquals(List.of(REGISTERED, READY), outbox.waiting(10));
    assertEquals(List.of(REGISTERED), outbox.waiting(1));
  }

  @Test
  void what_was_not_delivered_waits_on() {
    outbox.waiting(10);

    assertEquals(List.of(REGISTERED, READY), outbox.waiting(10));
  }

  @Test
  void what_was_delivered_waits_no_more() {
    outbox.delivered(REGISTERED, MONDAY);
    outbox.delivered(REGISTERED, MONDAY.plusSeconds(1));

    assertEquals(List.of(READY), outbox.waiting(10));
  }

  @Test
  void what_was_not_written_is_not_sent() {
    var begun = beginning(started(id(1), AIDA), new NoticeSent("other", Moment.FILED, MONDAY));

    cases.append(begun);

    assertEquals(List.of(REGISTERED, READY), outbox.waiting(10));
  }
}
