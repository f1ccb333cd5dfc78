package org.kense.http.application;

import org.kense.core.register.RecordVersion;

/** Which version of which record a case made; what it says is read from its register. */
record RecordRefJson(String institution, String register, String key, long version) {
  static RecordRefJson of(RecordVersion record) {
    var name = record.name();
    return new RecordRefJson(
        name.institution().value(), name.register().value(), name.key(), record.version());
  }
}
