package org.kense.signature.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPException;

/**
 * Steps over bytes that a stranger made: however a parser fails on them, they are malformed.
 *
 * <p>So are such as are nested deeper than it can follow.
 */
public final class Guard {
  private Guard() {}

  /** One step; it must touch nothing but the bytes, or an outage would look like a forgery. */
  public interface Step<T> {
    T run() throws CMSException, GeneralSecurityException, IOException, OCSPException, TSPException;
  }

  /** What the step yields; empty where it fails. */
  public static <T> Optional<T> of(Step<T> step) {
    try {
      return Optional.of(step.run());
    } catch (CMSException
        | GeneralSecurityException
        | IOException
        | OCSPException
        | TSPException
        | RuntimeException
        | StackOverflowError malformed) {
      return Optional.empty();
    }
  }
}
