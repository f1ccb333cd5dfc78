package org.kense.cli.demo;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.kense.signature.cms.CmsSigner;

/** The key that somebody of the demo signs with, and its certificate. */
record SigningKey(PrivateKey key, X509Certificate certificate) {
  /**
   * A detached signature of the form CAdES-B-B, in Base64; another one each time.
   *
   * @param at when it claims to be made
   */
  String sign(byte[] content, Instant at) {
    var signing = new org.kense.signature.cms.SigningKey(key, List.of(certificate));
    var signed = new CmsSigner(signing).sign(content, CmsSigner.Form.DETACHED, at);
    return Base64.getEncoder().encodeToString(signed);
  }
}
