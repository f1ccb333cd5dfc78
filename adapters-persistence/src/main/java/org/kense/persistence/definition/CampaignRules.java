package org.kense.persistence.definition;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Service;

/** Reads that a service is given in campaigns, and by which answers its places are counted. */
record CampaignRules(Jurisdiction jurisdiction) {
  CampaignRule rule(Place place) {
    var table = place.table("basis", "plan");
    return new CampaignRule(
        jurisdiction.basis(table.get("basis")), table.maybe("plan").map(this::plan));
  }

  private CampaignRule.Plan plan(Place place) {
    var table = place.table("by", "basis");
    var by = table.get("by").filled().stream().map(item -> item.read(Kinds.CODE)).toList();
    return place.located(new CampaignRule.Plan(by, jurisdiction.basis(table.get("basis"))));
  }

  /** Whether every application answers what places are counted by, with an option of a list. */
  static void counted(Service service, Notes notes) {
    service
        .campaign()
        .flatMap(CampaignRule::plan)
        .ifPresent(
            plan ->
                plan.by().stream()
                    .filter(name -> options(service, name).isEmpty())
                    .forEach(
                        name -> notes.wrong(notes.markOf(plan), Cause.PLAN_FIELD_UNFIT, name)));
  }

  private static boolean always(Field field) {
    return field.required() && field.when() instanceof Condition.Always;
  }

  /** What may be chosen in a field that everybody must answer; empty where there is none. */
  static List<String> options(Service service, String name) {
    return service.form().field(name).filter(CampaignRules::always).stream()
        .map(Field::type)
        .flatMap(
            type ->
                type instanceof FieldType.Choice choice
                    ? choice.options().stream()
                    : Stream.<FieldType.Option>empty())
        .map(FieldType.Option::code)
        .toList();
  }
}
