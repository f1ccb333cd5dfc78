package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.form.Form;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/** Reads the stages of a route. */
record Stages(Jurisdiction jurisdiction) {
  private static final Kind<Effect> EFFECT = Kind.constant(Effect.NONE);

  List<Stage> stages(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<Stage> stages = new ArrayList<>();
    for (var item : place.items()) {
      var stage = stage(item);
      if (once.first(stage.code(), item)) stages.add(item.located(stage));
    }
    return stages;
  }

  private Stage stage(Place place) {
    var table =
        place.table(
            "stage",
            "unit",
            "effect",
            "when",
            "title",
            "result",
            "records",
            "limit",
            "signature",
            "basis");
    var basis = jurisdiction.basis(table.get("basis"));
    return new Stage(
        table.get("stage").read(Kinds.STAGE),
        table.get("unit").read(Units.KIND),
        table.maybe("effect").map(it -> it.read(EFFECT)).orElse(Effect.NONE),
        Conditions.in(table),
        jurisdiction.text(table.get("title")),
        jurisdiction.text(table.get("result")),
        table.maybe("records").map(new Forms(jurisdiction)::form).orElse(Form.EMPTY),
        table.maybe("limit").map(it -> new Limits(jurisdiction).of(it, basis)),
        table.maybe("signature").map(new SignatureRules(jurisdiction)::acting),
        basis);
  }
}
