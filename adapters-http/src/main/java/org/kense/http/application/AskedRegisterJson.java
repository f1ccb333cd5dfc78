package org.kense.http.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.form.Form;
import org.kense.core.form.Sources;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.http.words.TextJson;

/** A state register that was asked by what is entered now, and whether it knows anything of it. */
record AskedRegisterJson(String register, TextJson title, boolean found) {
  static List<AskedRegisterJson> of(Sources sources, Form form, Lang reader) {
    return form.registers().stream()
        .flatMap(register -> of(sources, register, reader).stream())
        .toList();
  }

  private static Optional<AskedRegisterJson> of(
      Sources sources, StateRegister register, Lang reader) {
    return Optional.ofNullable(sources.asked().get(register.code()))
        .map(
            asked ->
                new AskedRegisterJson(
                    register.code(), TextJson.of(register.title(), reader), asked.found()));
  }
}
