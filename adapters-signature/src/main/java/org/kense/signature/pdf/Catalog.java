package org.kense.signature.pdf;

import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Revision;

/** Where everything in a PDF begins (ISO 32000-1, 7.7.2). */
final class Catalog {
  private Catalog() {}

  static Dict of(Revision revision) {
    return revision.dict(revision.trailer().get("Root"));
  }

  /** Of its object; no object has a number below zero. */
  static int number(Revision revision) {
    return revision.trailer().get("Root") instanceof Ref root ? root.number() : -1;
  }
}
