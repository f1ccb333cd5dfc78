package org.kense.persistence.definition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;
import org.kense.core.service.ServiceCode;

/**
 * What holds throughout a file.
 *
 * @param languages in which every text must be
 * @param act the act that a clause is of where none is named
 * @param directories what fields may be chosen from
 */
record Jurisdiction(Set<Lang> languages, String act, DirectoryFiles directories) {
  private static final String ASSUMED = "assumed";
  private static final Map<String, Lang> STATE_LANGUAGES =
      Map.of("kz", Lang.KK, "kg", Lang.KY, "ru", Lang.RU);

  Jurisdiction {
    languages = Set.copyOf(languages);
  }

  /** Of a service's country, whose code its own begins with. */
  static Jurisdiction of(ServiceCode service, String act, DirectoryFiles directories) {
    var plain = of(service.value().substring(0, 2), act);
    return new Jurisdiction(plain.languages(), act, directories);
  }

  /** English, Russian and the state language of a country. */
  static Jurisdiction of(String country, String act) {
    var languages = EnumSet.of(Lang.EN, Lang.RU);
    var own = STATE_LANGUAGES.get(country);
    if (own != null) languages.add(own);
    return new Jurisdiction(languages, act, ref -> Optional.empty());
  }

  Text text(Place place) {
    var table = place.table("en", "ru", "kk", "ky");
    var words = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      table.maybe(lang.tag()).ifPresent(it -> words.put(lang, it.read(Kinds.WORDS)));
    }
    languages.stream()
        .filter(lang -> !words.containsKey(lang) && !table.known().isEmpty())
        .sorted()
        .forEach(lang -> place.wrong(Cause.MISSING_LANGUAGE, lang.tag()));
    return words.isEmpty() ? Text.only(Lang.EN, "?") : new Text(words);
  }

  /** A clause, or an assumption with its reason. */
  Basis basis(Place place) {
    if (place.node() instanceof Node.Words words) return shortForm(place, words.text());
    return place.node().has(ASSUMED)
        ? new Assumed(text(place.table(ASSUMED).get(ASSUMED)))
        : clause(place);
  }

  private static Basis shortForm(Place place, String words) {
    if (!words.strip().equals(ASSUMED)) place.wrong(Cause.BAD_BASIS, words);
    return Assumed.UNSTATED;
  }

  /** A clause: where the law must speak, nothing can be assumed. */
  LegalBasis clause(Place place) {
    var table = place.table("act", "clause", "requirement");
    return new LegalBasis(
        table.maybe("act").map(it -> it.read(Kinds.CODE)).orElse(act),
        table.get("clause").read(Kinds.WORDS),
        table.get("requirement").read(Kinds.REQUIREMENT));
  }
}
