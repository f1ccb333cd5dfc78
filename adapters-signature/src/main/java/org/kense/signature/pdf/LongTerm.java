package org.kense.signature.pdf;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.kense.signature.pdf.file.Item.Bytes;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Revision;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Material;

/** Certificates, lists and answers that a PDF brings along; what can't be read is passed over. */
final class LongTerm {
  private static final int MOST = 128;

  private final Revision revision;
  private final Dict store;

  private LongTerm(Revision revision) {
    this.revision = revision;
    this.store = revision.dict(Catalog.of(revision).get("DSS"));
  }

  static Material of(Revision revision) {
    var along = new LongTerm(revision);
    return new Material(
        along.all("Certs", Certificates::read).toList(),
        along.all("CRLs", X509CRLHolder::new).toList(),
        along.all("OCSPs", LongTerm::answer).toList());
  }

  private static BasicOCSPResp answer(byte[] bytes) throws IOException, OCSPException {
    return (BasicOCSPResp) new OCSPResp(bytes).getResponseObject();
  }

  private interface Reading<T> {
    T of(byte[] bytes) throws IOException, CertificateException, OCSPException;
  }

  private <T> Stream<T> all(String key, Reading<T> reading) {
    return revision.resolve(store.get(key)) instanceof Row row
        ? row.items().stream()
            .limit(MOST)
            .map(revision::resolve)
            .flatMap(item -> item instanceof Bytes stream ? Stream.of(stream) : Stream.empty())
            .flatMap(stream -> read(stream, reading).stream())
        : Stream.empty();
  }

  private <T> Optional<T> read(Bytes stream, Reading<T> reading) {
    return Guard.of(() -> reading.of(revision.content(stream)));
  }
}
