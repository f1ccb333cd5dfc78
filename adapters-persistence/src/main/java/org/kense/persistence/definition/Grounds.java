package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.RefusalGround;

/** Reads the closed list of grounds: empty where the source lists none. */
record Grounds(Jurisdiction jurisdiction) {
  private static final Kind<RefusalGround.At> AT = Kind.constant(RefusalGround.At.BOTH);

  List<RefusalGround> grounds(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<RefusalGround> grounds = new ArrayList<>();
    for (var item : place.items()) {
      var ground = ground(item);
      if (once.first(ground.code(), item)) grounds.add(item.located(ground));
    }
    return grounds;
  }

  private RefusalGround ground(Place place) {
    var table = place.table("ground", "title", "at", "basis");
    return new RefusalGround(
        table.get("ground").read(Kinds.GROUND),
        jurisdiction.text(table.get("title")),
        clause(table, place),
        table.get("at").read(AT));
  }

  /** We never invent law: a ground without a clause is none. */
  private LegalBasis clause(Table table, Place ground) {
    var basis = table.maybe("basis");
    if (basis.isEmpty() || !basis.get().node().has("clause")) {
      ground.wrong(Cause.GROUND_WITHOUT_CLAUSE);
      return new LegalBasis(jurisdiction.act(), "?", "?");
    }
    return jurisdiction.clause(basis.get());
  }
}
