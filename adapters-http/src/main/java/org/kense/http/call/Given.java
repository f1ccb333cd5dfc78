package org.kense.http.call;

import java.util.Optional;
import java.util.function.Function;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.http.problem.Flaw;
import org.kense.http.problem.Problem;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.TurnedAway;

/** Values that a caller gave as text. */
public final class Given {
  private Given() {}

  /** The case of this id; what is no id at all is as unknown as any other. */
  public static CaseId caseId(String id) {
    return CaseId.read(id).orElseThrow(() -> new TurnedAway(Problem.of(new Barred.Unknown(id))));
  }

  /** A value of a body, or the problem that names its field. */
  public static <T> T field(String name, String value, Function<String, T> type) {
    return read(ProblemKind.WRONG_CONTENT, name, value, type);
  }

  /** Free text beside a body, or the problem that names it: what is kept has to be plain. */
  public static String text(String name, String value) {
    return field(name, value, PlainText::of);
  }

  /** A parameter of the query, or the problem that names it. */
  public static <T> T parameter(String name, String value, Function<String, T> type) {
    return read(ProblemKind.WRONG_PARAMETER, name, value, type);
  }

  private static <T> T read(ProblemKind kind, String name, String value, Function<String, T> type) {
    try {
      return type.apply(value);
    } catch (IllegalArgumentException e) {
      throw wrong(kind, name);
    }
  }

  /** That what stands there, or does not, is not what is meant. */
  static TurnedAway wrong(ProblemKind kind, String name) {
    var problem = Problem.of(kind, name);
    return new TurnedAway(
        problem.with(new Flaw(name, "wrong-value", problem.detail(), Optional.empty())));
  }
}
