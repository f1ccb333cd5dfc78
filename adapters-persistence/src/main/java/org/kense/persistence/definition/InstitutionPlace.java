package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.port.Services;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;

/** Reads a whole institution. */
record InstitutionPlace(Services services) {
  InstitutionFile institution(Place place) {
    var table =
        place.table(
            "institution", "number", "kind", "country", "name", "hours", "offers", "employees");
    var jurisdiction = Jurisdiction.of(table.get("country").read(InstitutionKinds.COUNTRY), "");
    var provider =
        new Provider(
            table.get("institution").read(InstitutionKinds.INSTITUTION),
            table.get("number").read(InstitutionKinds.THREE_DIGITS),
            table.get("kind").read(Listings.KIND),
            jurisdiction.text(table.get("name")));
    var hours = Hours.hours(table.get("hours"));
    return new InstitutionFile(
        provider,
        offers(table.get("offers"), new Offers(provider, hours, jurisdiction, services)),
        new Staff(provider).members(table.get("employees")));
  }

  private static List<Offer> offers(Place place, Offers reader) {
    var once = new Once(Cause.CODE_TWICE);
    List<Offer> offers = new ArrayList<>();
    for (var item : place.items()) {
      var offer = reader.offer(item);
      if (once.first(offer.service() + " from " + offer.from(), item)) offers.add(offer);
    }
    return offers;
  }
}
