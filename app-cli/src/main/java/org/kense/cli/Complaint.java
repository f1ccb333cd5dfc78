package org.kense.cli;

import java.util.List;
import java.util.Objects;

/**
 * Why a command can't be carried out, to be said to whoever gave it.
 *
 * <p>It is thrown because picocli, too, reports a wrong command by throwing; the edge catches both.
 */
public final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Say say;
  private final transient List<Object> values;
  private final int exit;

  private Complaint(int exit, Say say, Object... values) {
    super(say.name());
    this.exit = exit;
    this.say = Objects.requireNonNull(say, "say");
    this.values = List.of(values);
  }

  /** The command itself is wrong. */
  public static Complaint usage(Say say, Object... values) {
    return new Complaint(Exit.WRONG_USAGE, say, values);
  }

  /** The command is right, and was turned away. */
  public static Complaint failed(Say say, Object... values) {
    return new Complaint(Exit.SOME_FAILED, say, values);
  }

  /** The command is right, and what it needs is not there. */
  public static Complaint world(Say say, Object... values) {
    return new Complaint(Exit.WORLD_BROKE, say, values);
  }

  public int exit() {
    return exit;
  }

  Say say() {
    return say;
  }

  public Object[] values() {
    return values.toArray();
  }
}
