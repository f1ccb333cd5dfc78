package org.kense.signature.cms;

import java.security.cert.X509Certificate;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * One signer of a signature that could be read.
 *
 * @param certificate the one that the signer names
 */
public record Presented(CMSSignedData cms, SignerInformation signer, X509Certificate certificate) {}
