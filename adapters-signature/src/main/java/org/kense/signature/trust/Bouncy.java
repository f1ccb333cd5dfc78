package org.kense.signature.trust;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider that knows every algorithm we accept, GOST among them; it is not installed. */
public final class Bouncy {
  public static final Provider PROVIDER = new BouncyCastleProvider();

  private Bouncy() {}
}
