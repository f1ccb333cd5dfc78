package org.kense.http.service;

import org.kense.core.form.Prefill;

/** From where a field is filled before the applicant begins. */
record PrefillJson(String register, String attribute, boolean locked) {
  static PrefillJson of(Prefill prefill) {
    return new PrefillJson(prefill.register(), prefill.attribute(), prefill.locked());
  }
}
