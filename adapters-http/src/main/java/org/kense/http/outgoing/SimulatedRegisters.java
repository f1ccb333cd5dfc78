package org.kense.http.outgoing;

import java.net.URI;
import org.kense.core.port.StateRegisters;
import org.kense.http.sealing.Signed;

/**
 * State registers of our own behind HTTP, for demonstrations and tests: they know invented people.
 *
 * @param known what they know
 * @param secret what inquiries must be signed with
 */
public record SimulatedRegisters(StateRegisters known, String secret) {
  static final String PATH = "/simulated-registers";

  public SimulatedRegisters {
    Signed.requireLong(secret);
  }

  /** Where they are, on a server that is reached there. */
  public static URI home(URI server) {
    return server.resolve(PATH + "/");
  }
}
