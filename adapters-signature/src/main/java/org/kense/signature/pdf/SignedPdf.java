package org.kense.signature.pdf;

import java.util.List;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Material;

/**
 * A signed PDF that could be read, every signature of which covers all that was there.
 *
 * @param signatures and document time-stamps, in the order in which they were put in
 * @param along certificates, lists and answers for the long term (ETSI EN 319 142-1, 5.4.2)
 * @param checks of what was put in after signing
 */
public record SignedPdf(List<PdfSignature> signatures, Material along, List<Check> checks) {
  public SignedPdf {
    signatures = List.copyOf(signatures);
    checks = List.copyOf(checks);
  }
}
