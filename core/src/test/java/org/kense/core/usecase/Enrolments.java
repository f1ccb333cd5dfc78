package org.kense.core.usecase;

import static org.kense.core.memory.Samples.FREE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;
import org.kense.core.memory.Samples;
import org.kense.core.service.Campaign;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Campaigns;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** The free sample service, given in campaigns, with places counted by the source of funding. */
final class Enrolments {
  static final LegalBasis RULE = new LegalBasis("sample-act", "8.4", "SAMPLE-8.4");
  static final Service SERVICE = service();

  private Enrolments() {}

  private static Service service() {
    return new Service(
        FREE.ref(),
        FREE.title(),
        FREE.basis(),
        FREE.listing(),
        FREE.calendar(),
        FREE.counting(),
        FREE.fee(),
        FREE.drafts(),
        Optional.of(
            new CampaignRule(RULE, Optional.of(new CampaignRule.Plan(List.of("funding"), RULE)))),
        FREE.channels(),
        FREE.documents(),
        FREE.originals(),
        form(),
        FREE.supplement(),
        FREE.refusal(),
        FREE.notices(),
        FREE.result());
  }

  private static Form form() {
    var funding = new FieldType.Choice(List.of(option("budget"), option("paid")));
    var field = new Field("funding", Text.only(Lang.EN, "Funding"), funding, true);
    return new Form(Stream.concat(FREE.form().fields().stream(), Stream.of(field)).toList());
  }

  private static FieldType.Option option(String code) {
    return new FieldType.Option(code, Text.only(Lang.EN, code));
  }

  static Offer offer(Campaign campaign) {
    var plain = Samples.offer(FREE);
    return new Offer(
        plain.provider(),
        plain.service(),
        plain.from(),
        plain.hours(),
        plain.terms(),
        plain.fee(),
        plain.collection(),
        Optional.of(new Campaigns(List.of(campaign))));
  }
}
