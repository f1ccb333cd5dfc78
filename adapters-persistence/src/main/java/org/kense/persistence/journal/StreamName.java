package org.kense.persistence.journal;

import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;

/**
 * The name of one journal.
 *
 * @param institution empty for a person's
 */
public record StreamName(String institution, String kind, String id) {
  public static final String CASE = "case";
  public static final String PERSON = "person";
  public static final String INSTITUTION = "institution";

  public static StreamName of(CaseId id) {
    return new StreamName(id.institution().value(), CASE, id.unique().toString());
  }

  public static StreamName of(InstitutionId institution) {
    return new StreamName(institution.value(), INSTITUTION, institution.value());
  }

  public static StreamName of(ActorId person) {
    return new StreamName("", PERSON, person.value());
  }
}
