package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kense.core.service.Channel;
import org.kense.core.service.Route;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** Reads the ways in, each with its own route. */
record Channels(Jurisdiction jurisdiction) {
  private static final Kind<SignIn> SIGN_IN = Kind.constant(SignIn.PASSWORD);
  private static final Kind<SignatureLevel> LEVEL = Kind.constant(SignatureLevel.SIMPLE);
  private static final Kind<Term.Start> START = Kind.constant(Term.Start.FILING);

  List<Channel> channels(Place place) {
    return place.keyed().stream()
        .map(entry -> channel(place.key(entry), place.at(entry.value())))
        .toList();
  }

  private Channel channel(Place code, Place place) {
    var table = place.table("sign-in", "signature", "term", "participants", "route");
    var signature = table.get("signature").table("levels", "basis");
    return code.located(
        new Channel(
            code.read(Kinds.CHANNEL),
            several(table.get("sign-in"), SIGN_IN),
            several(signature.get("levels"), LEVEL),
            jurisdiction.basis(signature.get("basis")),
            term(table.get("term")),
            route(table)));
  }

  private Route route(Table table) {
    var outer = table.maybe("participants").map(it -> several(it, Units.OUTER)).orElse(Set.of());
    var stages = new Routes(new Stages(jurisdiction)).route(table.get("route"));
    table.maybe("participants").ifPresent(it -> acting(it, stages));
    return new Route(stages.stages(), outer);
  }

  /** Whoever takes part has a stage of their own. */
  private static void acting(Place participants, Route route) {
    for (var item : participants.items()) {
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
