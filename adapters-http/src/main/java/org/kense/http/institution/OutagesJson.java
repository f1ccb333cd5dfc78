package org.kense.http.institution;

import java.util.List;
import org.kense.core.institution.Outage;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;

/** The outages of an institution, in the order in which they were recorded. */
record OutagesJson(List<OutageJson> outages) {
  static OutagesJson of(List<Outage> outages, Basis rule, Lang reader) {
    return new OutagesJson(outages.stream().map(it -> OutageJson.of(it, rule, reader)).toList());
  }
}
