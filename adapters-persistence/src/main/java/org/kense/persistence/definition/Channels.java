package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kense.core.access.UnitCode;
import org.kense.core.service.Channel;
import org.kense.core.service.Route;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** Reads the ways in, each with its own route. */
record Channels(Jurisdiction jurisdiction) {
  private static final Kind<SignIn> SIGN_IN = Kind.constant(SignIn.PASSWORD);
  private static final Kind<Term.Start> START = Kind.constant(Term.Start.FILING);

  List<Channel> channels(Place place) {
    return place.keyed().stream()
        .map(entry -> channel(place.key(entry), place.at(entry.value())))
        .toList();
  }

  private Channel channel(Place code, Place place) {
    var table = place.table("sign-in", "signature", "term", "participants", "route");
    var signing = new SignatureRules(jurisdiction).filing(table.get("signature"));
    var vouched = signing.levels().contains(SignatureLevel.VOUCHED);
    var stages = new Routes(new Stages(jurisdiction)).route(table.get("route"));
    if (vouched) vouching(table);
    else acting(table, stages);
    return code.located(
        new Channel(
            code.read(Kinds.CHANNEL),
            several(table.get("sign-in"), SIGN_IN),
            signing,
            term(table.get("term")),
            new Route(stages.stages(), outer(table))));
  }

  private static Set<UnitCode> outer(Table table) {
    return table.maybe("participants").map(it -> several(it, Units.OUTER)).orElse(Set.of());
  }

  /** Where signatures are vouched for, a participant does so. */
  private static void vouching(Table table) {
    if (table.maybe("participants").isEmpty()) {
      table.get("signature").wrong(Cause.NOBODY_VOUCHES);
    }
  }

  /** Whoever takes part without filing for applicants has a stage of their own. */
  private static void acting(Table table, Route route) {
    var participants = table.maybe("participants").map(Place::items).orElse(List.of());
    for (var item : participants) {
      var unit = item.read(Units.OUTER);
      if (!route.units().contains(unit)) {
        item.wrong(Cause.PARTICIPANT_WITHOUT_STAGE, unit.value());
      }
    }
  }

  private Term term(Place place) {
    var table = place.table("within", "from", "basis");
    return place.located(
        new Term(
            table.maybe("within").map(it -> it.read(Kinds.LIMIT)),
            table.get("from").read(START),
            jurisdiction.basis(table.get("basis"))));
  }

  private static <T> Set<T> several(Place place, Kind<T> kind) {
    var values = new HashSet<T>();
    for (var item : place.filled()) values.add(item.read(kind));
    return values;
  }
}
