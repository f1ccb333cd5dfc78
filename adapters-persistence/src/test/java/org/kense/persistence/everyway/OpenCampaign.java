package org.kense.persistence.everyway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.service.Campaign;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Campaigns;
import org.kense.core.service.Service;

/** A campaign that is open all the time, with a place for whatever may be chosen. */
final class OpenCampaign {
  private OpenCampaign() {}

  /** Empty where the service is given all year round. */
  static Optional<Campaigns> of(Service service) {
    return service
        .campaign()
        .map(
            rule ->
                new Campaigns(
                    List.of(
                        new Campaign(
                            LocalDate.of(2020, 1, 1),
                            LocalDate.of(2099, 12, 31),
                            rule.plan().map(plan -> places(service, plan)).orElse(List.of())))));
  }

  private static List<Campaign.Quota> places(Service service, CampaignRule.Plan plan) {
    var lines = Stream.of(List.<String>of());
    for (var field : plan.by()) {
      var options = options(service.form().field(field).orElseThrow());
      lines = lines.flatMap(line -> options.stream().map(option -> with(line, option)));
    }
    return lines.map(line -> new Campaign.Quota(line, 1)).toList();
  }

  private static List<String> with(List<String> line, String option) {
    return Stream.concat(line.stream(), Stream.of(option)).toList();
  }

  private static List<String> options(Field field) {
    return field.type() instanceof FieldType.Choice choice
        ? choice.options().stream().map(FieldType.Option::code).toList()
        : List.of();
  }
}
