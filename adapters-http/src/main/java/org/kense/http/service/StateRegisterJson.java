package org.kense.http.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.core.form.Form;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/** A state register that fills fields of the form, and by what it is asked. */
record StateRegisterJson(
    String register,
    TextJson title,
    Map<String, KeyJson> askedBy,
    List<ConditionJson> when,
    Map<String, String> otherwise,
    BasisJson basis) {
  /** The kind of the applicant's own number, or a field. */
  record KeyJson(Optional<String> own, Optional<String> field) {
    static KeyJson of(StateRegister.Key key) {
      return switch (key) {
        case StateRegister.Key.Own it ->
            new KeyJson(Optional.of(it.number().code()), Optional.empty());
        case StateRegister.Key.Entered it -> new KeyJson(Optional.empty(), Optional.of(it.field()));
      };
    }
  }

  static List<StateRegisterJson> of(Form form, Lang reader) {
    return form.registers().stream().map(register -> of(register, reader)).toList();
  }

  private static StateRegisterJson of(StateRegister register, Lang reader) {
    var keys = new TreeMap<String, KeyJson>();
    register.askedBy().forEach((name, key) -> keys.put(name, KeyJson.of(key)));
    return new StateRegisterJson(
        register.code(),
        TextJson.of(register.title(), reader),
        keys,
        ConditionJson.of(register.when()),
        new TreeMap<>(register.otherwise()),
        BasisJson.of(register.basis(), reader));
  }
}
