package org.kense.cli.remote;

import org.kense.cli.Say;

/** Whose deadline it is, as the API names it. */
public final class DueWords {
  private DueWords() {}

  public static Say of(String whose) {
    return switch (whose) {
      case "case" -> Say.DUE_CASE;
      case "stage" -> Say.DUE_STAGE;
      case "supplement" -> Say.DUE_SUPPLEMENT;
      case "notice" -> Say.DUE_NOTICE;
      default -> throw new IllegalArgumentException("nothing of that name is due: " + whose);
    };
  }
}
