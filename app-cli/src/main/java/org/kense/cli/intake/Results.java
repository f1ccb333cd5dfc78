package org.kense.cli.intake;

import org.kense.cli.Kense;
import org.kense.cli.Say;

/** Tells what came of each line as soon as it is known, and how many there were at the end. */
final class Results {
  private final Kense kense;
  private long right;
  private long wrong;

  Results(Kense kense) {
    this.kense = kense;
  }

  void add(Result result) {
    if (result.problem().isEmpty()) right++;
    else wrong++;
    kense.print(kense.json() ? result.json() : words(result));
    kense.terminal().progress(kense.words(Say.IMPORTED, right, wrong));
  }

  private String words(Result result) {
    if (result.problem().isPresent()) {
      return kense.words(Say.BAD_ROW, result.line(), result.problem().get());
    }
    String reference = result.reference().orElseThrow();
    return result
        .number()
        .map(number -> kense.words(Say.LINE_TAKEN, result.line(), reference, number))
        .orElseGet(() -> kense.words(Say.LINE_RIGHT, result.line(), reference));
  }

  /** Whether nothing was wrong; the sum itself is no answer, so it goes where remarks go. */
  boolean sum() {
    kense.remark(kense.words(Say.IMPORTED, right, wrong));
    return wrong == 0;
  }
}
