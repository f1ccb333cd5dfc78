package org.kense.core.form;

/** One version of a directory; once published it never changes. */
public record DirectoryRef(String name, int version) {
  public DirectoryRef {
    if (!name.matches("[a-z][a-z0-9-]{0,47}") || version < 1) {
      throw new IllegalArgumentException("not a directory's version: " + name + " " + version);
    }
  }

  @Override
  public String toString() {
    return name + "-" + version;
  }
}
