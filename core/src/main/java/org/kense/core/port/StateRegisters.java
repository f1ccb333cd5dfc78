package org.kense.core.port;

import java.util.Map;
import org.kense.core.application.CaseId;

/** The registers by which states know people, asked for a case (ENR-5.1, ENR-5.2, ENR-5.11). */
public interface StateRegisters {
  /**
   * What a register says.
   *
   * @throws Silent where it does not answer: that is never the same as that it knows nothing
   */
  Extract ask(Inquiry inquiry);

  /**
   * What a register is asked.
   *
   * @param keys by which it is asked, under the names that it has for them
   * @param occasion the case for which it is asked: its purpose
   */
  record Inquiry(String register, Map<String, String> keys, CaseId occasion) {
    public Inquiry {
      keys = Map.copyOf(keys);
    }
  }

  /** What a register answers. */
  sealed interface Extract {
    /** What it says, attribute by attribute. */
    record Found(Map<String, String> attributes) implements Extract {
      public Found {
        attributes = Map.copyOf(attributes);
      }
    }

    /** It knows nothing under these keys. */
    record Nothing() implements Extract {}
  }

  /** No answer can be had from a register now. */
  final class Silent extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String register;

    public Silent(String register, String why) {
      super("the register " + register + " does not answer: " + why);
      this.register = register;
    }

    public String register() {
      return register;
    }
  }
}
