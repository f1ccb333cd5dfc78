package org.kense.persistence.definition;

import java.util.List;

/** That reading a file cannot go on: everything after this spot would be guessed. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Mark mark;
  private final transient Cause why;
  private final transient List<String> details;

  Unreadable(Mark mark, Cause why, String... details) {
    super(why.code(), null, false, false);
    this.mark = mark;
    this.why = why;
    this.details = List.of(details);
  }

  Finding in(String file) {
    return new Finding(file, mark.line(), mark.column(), why, details);
  }
}
