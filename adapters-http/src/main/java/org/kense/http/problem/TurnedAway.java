package org.kense.http.problem;

/** Ends a request that cannot be understood; one handler, at the edge, answers it. */
public final class TurnedAway extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public TurnedAway(Problem problem) {
    super(problem.kind().code(), null, false, false);
    this.problem = problem;
  }

  public TurnedAway(ProblemKind kind, String... values) {
    this(Problem.of(kind, values));
  }

  public Problem problem() {
    return problem;
  }
}
