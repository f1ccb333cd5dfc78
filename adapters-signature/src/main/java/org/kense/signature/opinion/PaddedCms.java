package org.kense.signature.opinion;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import org.kense.signature.cms.Padding;

/**
 * Reads the CMS in a PDF for DSS.
 *
 * <p>The room that a PDF leaves behind a signature's value is filled with zeros. DSS gives them to
 * Bouncy Castle, which since 1.82 takes nothing behind a structure; nothing but zeros is cut off.
 */
public final class PaddedCms extends CMSObjectUtils {
  @Override
  public CMS parseToCMS(byte[] bytes) {
    return super.parseToCMS(Padding.cut(bytes));
  }
}
