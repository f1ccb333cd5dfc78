package org.kense.signature.cms;

import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * A signature that could be read, of one signer whose certificate came along.
 *
 * @param certificate the one that the signer names
 * @param others all certificates that came along
 */
record Presented(
    CMSSignedData cms,
    SignerInformation signer,
    X509Certificate certificate,
    List<X509Certificate> others) {
  Presented {
    others = List.copyOf(others);
  }
}
