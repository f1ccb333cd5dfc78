package org.kense.persistence.definition;

import java.util.List;
import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Condition;
import org.kense.core.form.Form;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.Effect;
import org.kense.core.service.Route;
import org.kense.core.service.Stage;
import org.kense.core.service.StageCode;

/** Reads routes: exactly one stage files, and each effect comes once and in its order. */
record Routes(Stages stages) {
  private static final Text UNREAD = Text.only(Lang.EN, "?");

  /** What reading goes on with where no stage files, or several do. */
  private static final Stage STAND_IN =
      new Stage(
          new StageCode("unread"),
          UnitCode.APPLICANT,
          Effect.FILES,
          Condition.always(),
          UNREAD,
          UNREAD,
          Form.EMPTY,
          Optional.empty(),
          Assumed.UNSTATED);

  Route route(Place place) {
    int before = place.notes().count();
    var read = stages.stages(place);
    if (place.notes().count() == before) new Effects(place.notes()).check(read, place.mark());
    return place.located(new Route(filing(read) == 1 ? read : List.of(STAND_IN)));
  }

  private static long filing(List<Stage> read) {
    return read.stream().filter(stage -> stage.effect() == Effect.FILES).count();
  }
}
