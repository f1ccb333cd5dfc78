package org.kense.signature.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Puts signatures, time-stamps and what proves them into PDFs; openssl makes the values. */
final class Pen {
  private final Notary notary = Notary.only();

  byte[] signed(byte[] pdf, String person) {
    return filled(
        pdf,
        signature -> signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached")),
        content -> notary.signature(person, content));
  }

  byte[] stamped(byte[] pdf) {
    return filled(
        pdf,
        signature -> {
          signature.setType(COSName.getPDFName("DocTimeStamp"));
          signature.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
        },
        notary::stamp);
  }

  /** With any dictionary, and any value over what it leaves to be signed. */
  byte[] filled(byte[] pdf, Consumer<PDSignature> dictionary, UnaryOperator<byte[]> value) {
    return written(
        pdf,
        document -> {
          var signature = new PDSignature();
          signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
          signature.setSignDate(Calendar.getInstance());
          dictionary.accept(signature);
          var options = new SignatureOptions();
          options.setPreferredSignatureSize(6000);
          document.addSignature(signature, options);
          var out = new ByteArrayOutputStream();
          var external = document.saveIncrementalForExternalSigning(out);
          external.setSignature(value.apply(external.getContent().readAllBytes()));
          return out.toByteArray();
        });
  }

  /** Changed by software that keeps what was there. */
  byte[] changed(byte[] pdf, Change change) {
    return written(
        pdf,
        document -> {
          change.to(document);
          var out = new ByteArrayOutputStream();
          document.saveIncremental(out);
          return out.toByteArray();
        });
  }

  /** With the certificates and the list, for the long term. */
  byte[] withStore(byte[] pdf) {
    return changed(
        pdf,
        document -> {
          var store = new COSDictionary();
          store.setItem("Certs", row(document, notary.certificate("root").getEncoded()));
          store.setItem("CRLs", row(document, notary.list()));
          store.setNeedToBeUpdated(true);
          var catalog = document.getDocumentCatalog().getCOSObject();
          catalog.setItem("DSS", store);
          catalog.setNeedToBeUpdated(true);
        });
  }

  private static COSArray row(PDDocument document, byte[] content) throws IOException {
    var row = new COSArray();
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    row.add(stream.getCOSObject());
    return row;
  }

  /** What software does to a document. */
  interface Change {
    void to(PDDocument document) throws Exception;
  }

  private interface Writing {
    byte[] of(PDDocument document) throws Exception;
  }

  private static byte[] written(byte[] pdf, Writing writing) {
    try (var document = Loader.loadPDF(pdf)) {
      return writing.of(document);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
