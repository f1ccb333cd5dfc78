package org.kense.persistence.definition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.form.Form;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.DraftRule;
import org.kense.core.service.Fee;
import org.kense.core.service.Listing;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceRef;

/** Reads a whole definition. */
final class ServiceFile {
  private static final Kind<String> CALENDAR =
      Kind.listed(
          ShippedCalendars.codes().stream()
              .collect(Collectors.toMap(Function.identity(), Function.identity())),
          Cause.UNKNOWN_CALENDAR,
          "RU");
  private static final Kind<Boolean> TRUE =
      Kind.listed(Map.of("true", true), Cause.NOT_LISTED, true);

  private static final String[] KEYS = {
    "service",
    "version",
    "title",
    "basis",
    "listing",
    "calendar",
    "contested-days",
    "at-risk",
    "fee",
    "drafts",
    "campaign",
    "channels",
    "documents",
    "originals",
    "form",
    "rules",
    "registers",
    "supplement",
    "refusal",
    "notices",
    "result"
  };

  private final Table table;
  private final ServiceRef ref;
  private final Jurisdiction jurisdiction;

  ServiceFile(Place place, DirectoryFiles directories) {
    table = place.table(KEYS);
    ref =
        new ServiceRef(
            table.get("service").read(Kinds.SERVICE), table.get("version").read(Kinds.COUNT));
    jurisdiction = Jurisdiction.of(ref.code(), act(table), directories);
  }

  /** The act of the service's own basis is meant wherever a clause names none. */
  private static String act(Table table) {
    return table.maybe("basis").flatMap(basis -> basis.node().peek("act")).orElse("unread");
  }

  Service service() {
    return new Service(
        ref,
        jurisdiction.text(table.get("title")),
        basis(table.get("basis")),
        table.maybe("listing").map(new Listings(jurisdiction)::listing).orElse(Listing.NONE),
        table.get("calendar").read(CALENDAR),
        new CountingRules(jurisdiction).rule(table),
        fee(table.get("fee")),
        drafts(table.get("drafts")),
        table.maybe("campaign").map(new CampaignRules(jurisdiction)::rule),
        new Channels(jurisdiction).channels(table.get("channels")),
        new Papers(jurisdiction).documents(table.get("documents")),
        table.maybe("originals").map(new Originals(jurisdiction)::rule),
        form(),
        table
            .maybe("supplement")
            .map(it -> new Limits(jurisdiction).within(it.table("within", "basis"))),
        new Grounds(jurisdiction).grounds(table.get("refusal")),
        new NoticeRules(jurisdiction).notices(table.get("notices")),
        new Results(jurisdiction).result(table.get("result")));
  }

  private Form form() {
    var fields = new Forms(jurisdiction).form(table.get("form")).fields();
    var rules = table.maybe("rules").map(it -> new FormRules(jurisdiction).rules(it));
    var registers =
        table.maybe("registers").map(it -> new StateRegisters(jurisdiction).registers(it));
    return new Form(fields, rules.orElse(List.of()), registers.orElse(List.of()));
  }

  private LegalBasis basis(Place place) {
    if (place.node() instanceof Node.Entries && !place.node().has("act")) {
      place.wrong(Cause.MISSING_KEY, "act");
    }
    return jurisdiction.clause(place);
  }

  /** Written as {@code none: true} or {@code charged: true}. */
  private Fee fee(Place place) {
    boolean free = place.node().has("none");
    var keys = place.table(free ? "none" : "charged", "basis");
    keys.get(free ? "none" : "charged").read(TRUE);
    Basis basis = jurisdiction.basis(keys.get("basis"));
    return place.located(free ? new Fee.Free(basis) : new Fee.Charged(basis));
  }

  private DraftRule drafts(Place place) {
    var keys = place.table("kept", "basis");
    Period kept = keys.get("kept").read(Kinds.SPAN_OF_TIME);
    return new DraftRule(kept, jurisdiction.basis(keys.get("basis")));
  }
}
