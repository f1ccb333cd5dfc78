package org.kense.http.service;

import java.util.List;
import org.kense.core.form.Prefill;

/** From where a field is filled before the applicant begins. */
record PrefillJson(List<String> registers, String attribute, boolean locked) {
  static PrefillJson of(Prefill prefill) {
    return new PrefillJson(prefill.registers(), prefill.attribute(), prefill.locked());
  }
}
