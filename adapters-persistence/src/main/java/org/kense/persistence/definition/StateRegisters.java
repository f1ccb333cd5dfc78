package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.StateRegister;

/**
 * Reads which state registers fill the form, and by what each is asked.
 *
 * <p>Such as {@code asked-by: { parent: { own: kz-iin }, child: { field: child-iin } }}.
 */
record StateRegisters(Jurisdiction jurisdiction) {
  private static final Kind<IdentityNumber> NUMBER = Kind.constant(IdentityNumber.KZ_IIN);

  List<StateRegister> registers(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<StateRegister> registers = new ArrayList<>();
    for (var item : place.filled()) {
      register(item)
          .filter(register -> once.first(register.code(), item))
          .ifPresent(register -> registers.add(item.located(register)));
    }
    return registers;
  }

  /** Empty where it is asked by nothing: that is noted down. */
  private Optional<StateRegister> register(Place place) {
    var table = place.table("register", "title", "asked-by", "when", "otherwise", "basis");
    var code = table.get("register").read(Kinds.CODE);
    var title = jurisdiction.text(table.get("title"));
    var keys = keys(table.get("asked-by"));
    var when = Conditions.in(table);
    var otherwise = table.maybe("otherwise").map(StateRegisters::values).orElse(Map.of());
    var basis = jurisdiction.basis(table.get("basis"));
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new StateRegister(code, title, keys, when, otherwise, basis));
  }

  private static Map<String, StateRegister.Key> keys(Place place) {
    var keys = new HashMap<String, StateRegister.Key>();
    for (var entry : place.keyed()) {
      keys.put(place.key(entry).read(Kinds.CODE), key(place.at(entry.value())));
    }
    return keys;
  }

  private static StateRegister.Key key(Place place) {
    boolean own = place.node().has("own");
    var value = place.table(own ? "own" : "field").get(own ? "own" : "field");
    return own
        ? new StateRegister.Key.Own(value.read(NUMBER))
        : new StateRegister.Key.Entered(value.read(Kinds.CODE));
  }

  private static Map<String, String> values(Place place) {
    var values = new HashMap<String, String>();
    for (var entry : place.keyed()) {
      values.put(place.key(entry).read(Kinds.CODE), place.at(entry.value()).read(Kinds.WORDS));
    }
    return values;
  }
}
