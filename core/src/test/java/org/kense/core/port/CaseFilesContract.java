package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.memory.Samples;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.PersonEvent;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceCode;

/** Whatever keeps applications gives a command all that it needs to know at once. */
public abstract class CaseFilesContract {
  private static final Offer OFFER = Samples.offer(Samples.FREE);
  private ApplicationsContract.Ports ports;

  protected CaseFilesContract() {}

  protected abstract ApplicationsContract.Ports empty();

  @BeforeEach
  void the_college_offers_a_certificate() {
    ports = empty();
    ports.offers().put(OFFER);
  }

  private Applications cases() {
    return ports.applications();
  }

  private void given(CaseId id) {
    cases().append(beginning(started(id, AIDA)));
  }

  @Test
  @Clause("CSC-12.3")
  void a_case_is_opened_with_what_its_applicant_agreed_to() {
    var consent = new Consent(Agreement.PERSONAL_DATA, "2026-01", MONDAY);
    var person = ports.persons().open(AIDA, Optional.empty()).person();
    var given = new PersonEvent.ConsentGiven(consent);

    ports
        .persons()
        .append(new Persons.PersonEntry(person.after(given), 0, given, MONDAY, Optional.empty()));
    given(id(1));

    var consents = cases().open(id(1), Optional.empty()).orElseThrow().person().consents();
    assertEquals(Map.of(Agreement.PERSONAL_DATA, consent), consents);
  }

  @Test
  void a_case_goes_on_under_the_newest_offer_of_its_own_version() {
    given(id(1));
    var newer =
        new Offer(
            OFFER.provider(),
            OFFER.service(),
            LocalDate.of(2021, 1, 1),
            OFFER.hours(),
            "2026-02",
            OFFER.fee(),
            OFFER.collection(),
            OFFER.campaigns());

    ports.offers().put(newer);

    assertEquals(newer, cases().open(id(1), Optional.empty()).orElseThrow().offer());
  }

  @Test
  void who_begins_is_told_what_is_offered_then() {
    var ask = ask(Samples.FREE.ref().code());

    var counter = cases().counter(ask).orElseThrow();

    assertEquals(OFFER, counter.offer());
    assertEquals(AIDA, counter.person().id());
    assertTrue(cases().counter(ask(new ServiceCode("kg.other"))).isEmpty());
    assertTrue(cases().counter(early()).isEmpty());
  }

  private static Applications.Ask ask(ServiceCode service) {
    return new Applications.Ask(Samples.COLLEGE, service, AIDA, MONDAY, Optional.empty());
  }

  /** 2020-01-01 begins in Bishkek while it is still 18:00 of the day before in Greenwich. */
  private static Applications.Ask early() {
    var eve = Instant.parse("2019-12-31T17:59:59Z");
    return new Applications.Ask(
        Samples.COLLEGE, Samples.FREE.ref().code(), AIDA, eve, Optional.empty());
  }
}
