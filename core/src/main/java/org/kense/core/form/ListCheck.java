package org.kense.core.form;

import java.util.Optional;

/** Whether a value can be chosen in a listed field. */
record ListCheck(String field, Choosing choosing) {
  Optional<Fault> of(String value) {
    var first = choosing.waitsFor();
    if (first.isPresent()) return first.map(it -> new ListFault.TooSoon(field, it.label()));
    return choosing.options().stream().anyMatch(entry -> entry.code().equals(value))
        ? Optional.empty()
        : Optional.of(fault(value));
  }

  private Fault fault(String value) {
    return choosing
        .wanted()
        .filter(it -> choosing.standing().anyMatch(entry -> entry.code().equals(value)))
        .<Fault>map(it -> new ListFault.NotOffering(field, it.name()))
        .or(() -> choosing.place().map(it -> new ListFault.NotBelow(field, it.name())))
        .orElseGet(() -> new ListFault.NotInDirectory(field));
  }
}
