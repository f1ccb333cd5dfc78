package org.kense.signature.pdf.file;

/** Where an object lies (ISO 32000-1, 7.5.8.3). */
public sealed interface Place {
  /** In the file itself, from this byte on. */
  record InFile(int offset, int generation) implements Place {}

  /** In a stream of objects, as the one of this index. */
  record InStream(int container, int index) implements Place {}

  /** Nowhere. */
  record Free() implements Place {}
}
