package org.kense.core.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.register.RegisterName;

/**
 * Which record the result changes, and what of the case goes into it (EDC-5).
 *
 * @param key the answer that names the record within its register
 */
public record RecordRule(RegisterName register, String key, List<Value> values) {
  public RecordRule {
    values = List.copyOf(values);
  }

  /**
   * One value of the record.
   *
   * @param from the answer or finding that it becomes; where none was given it stays as it was
   * @param stood the finding that says what stood before, for a record that nobody kept yet
   */
  public record Value(String name, String from, Optional<String> stood) {}
}
