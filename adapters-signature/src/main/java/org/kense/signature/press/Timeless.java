package org.kense.signature.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes the moment of printing out of a document, so that the same sheet is always the same bytes;
 * its date stands on the sheet.
 */
final class Timeless {
  private Timeless() {}

  static byte[] bytes(PDDocument document) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    var catalog = document.getDocumentCatalog();
    var metadata = undated(catalog.getMetadata().exportXMPMetadata());
    catalog.setMetadata(new PDMetadata(document, metadata));
    document.setDocumentId(0L); // Else it would hold the time.
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** The metadata without its dates: PDF/A wants them to be the document's, which has none. */
  private static InputStream undated(InputStream xmp) throws IOException {
    try (xmp) {
      var text = new String(xmp.readAllBytes(), StandardCharsets.UTF_8);
      var undated = text.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "");
      return new ByteArrayInputStream(undated.getBytes(StandardCharsets.UTF_8));
    }
  }
}
