package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;

/** An institution: who it is, what it offers and who works there. */
public record InstitutionFile(Provider provider, List<Offer> offers, List<StaffMember> staff) {
  public InstitutionFile {
    offers = List.copyOf(offers);
    staff = List.copyOf(staff);
  }
}
