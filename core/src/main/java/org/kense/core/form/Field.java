package org.kense.core.form;

import org.kense.core.law.Text;

/** One question of a form. */
public record Field(String name, Text label, FieldType type, boolean required) {
  public Field {
    if (!name.matches("[a-z][a-z0-9-]{0,47}")) {
      throw new IllegalArgumentException("not a field's name: " + name);
    }
  }
}
