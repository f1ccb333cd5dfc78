package org.kense.cli.intake;

import org.kense.cli.Kense;
import org.kense.cli.Progress;
import org.kense.cli.Say;

/** Tells what came of each line as soon as it is known, and how many there were at the end. */
final class Results {
  private final Kense kense;
  private final Progress progress;
  private long right;
  private long wrong;

  Results(Kense kense) {
    this.kense = kense;
    progress = new Progress(kense);
  }

  void add(Result result) {
    if (result.problem().isEmpty()) right++;
    else wrong++;
    progress.clear();
    kense.print(kense.json() ? result.json() : words(result));
    progress.show(Say.IMPORTED, right, wrong);
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
    progress.clear();
    kense.remark(kense.words(Say.IMPORTED, right, wrong));
    return wrong == 0;
  }
}
