package org.kense.signature.cms;

/** How much of its own certificate a signature must say. */
public enum Strictness {
  /**
   * It names the certificate (signing-certificate-v2), so that no other can be put in its place.
   */
  STRICT,

  /** It may leave that out, as signatures of some national libraries do; never the default. */
  LENIENT
}
