package org.kense.http.service;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.access.InstitutionId;
import org.kense.core.form.Fault;
import org.kense.core.form.Field;
import org.kense.core.form.Filling;
import org.kense.core.law.Lang;
import org.kense.http.problem.FlawJson;

/**
 * What a form says to what was entered so far.
 *
 * @param faults what is wrong with it; that something is still empty is no fault yet
 * @param asked the fields that are asked now, in the form's order
 * @param missing those of them that must still be filled
 */
record FormCheckJson(List<FlawJson> faults, List<String> asked, List<String> missing) {
  static FormCheckJson of(Filling filling, InstitutionId provider, Lang lang) {
    return new FormCheckJson(
        Stream.concat(filling.faults().stream(), filling.broken(provider).stream())
            .map(fault -> FlawJson.of(fault, lang))
            .toList(),
        filling.asked().map(Field::name).toList(),
        filling.missing().stream().map(Fault::field).toList());
  }
}
