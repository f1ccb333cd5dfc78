package org.kense.core.law;

/** A language that Kense speaks. */
public enum Lang {
  EN("en"),
  RU("ru"),
  KK("kk"),
  KY("ky");

  private final String tag;

  Lang(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in an HTML {@code lang} attribute. */
  public String tag() {
    return tag;
  }
}
