package org.kense.core.register;

import java.util.HashMap;
import java.util.Map;

/** What a record says from one change to the next; an older version is never overwritten. */
public record RecordVersion(RecordName name, long version, Map<String, String> values) {
  public RecordVersion {
    values = Map.copyOf(values);
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1: " + version);
    }
  }

  /** The version that a register begins a record with. */
  public static RecordVersion first(RecordName name, Map<String, String> values) {
    return new RecordVersion(name, 1, values);
  }

  /** The next version: what is not changed stays as it was. */
  public RecordVersion changed(Map<String, String> changes) {
    var now = new HashMap<>(values);
    now.putAll(changes);
    return new RecordVersion(name, version + 1, now);
  }
}
