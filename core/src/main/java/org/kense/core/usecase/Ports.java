package org.kense.core.usecase;

import java.time.InstantSource;
import org.immutables.value.Value;
import org.kense.core.access.AccessTable;
import org.kense.core.port.Applications;
import org.kense.core.port.Calendars;
import org.kense.core.port.Documents;
import org.kense.core.port.Ids;
import org.kense.core.port.Institutions;
import org.kense.core.port.Offers;
import org.kense.core.port.PaymentProvider;
import org.kense.core.port.People;
import org.kense.core.port.PersonalNumbers;
import org.kense.core.port.Persons;
import org.kense.core.port.Press;
import org.kense.core.port.Prints;
import org.kense.core.port.Records;
import org.kense.core.port.Services;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SigningCodes;
import org.kense.core.port.StateRegisters;

/** All that the outside provides, for those who wire a house. */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Ports(
    Applications applications,
    Records records,
    Persons persons,
    People people,
    Services services,
    Offers offers,
    Calendars calendars,
    Institutions institutions,
    Documents documents,
    SignatureVerifier signatures,
    SigningCodes signingCodes,
    Press press,
    Prints prints,
    PaymentProvider payments,
    StateRegisters stateRegisters,
    PersonalNumbers personalNumbers,
    Ids ids,
    AccessTable access,
    InstantSource clock) {}
