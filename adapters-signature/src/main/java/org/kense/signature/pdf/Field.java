package org.kense.signature.pdf;

import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Ref;

/**
 * A field for a signature.
 *
 * @param number of its object
 */
record Field(int number, Dict dict) {
  boolean isSigned() {
    return value() instanceof Ref || value() instanceof Dict;
  }

  Item value() {
    return dict.get("V");
  }
}
