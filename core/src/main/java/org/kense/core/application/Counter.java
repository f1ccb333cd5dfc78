package org.kense.core.application;

import java.util.Optional;
import org.kense.core.person.Person;
import org.kense.core.service.Offer;

/** What there is to know before a case exists: the offer, who asks and their key's record. */
public record Counter(Offer offer, Person person, Optional<KeyUse> used) {}
