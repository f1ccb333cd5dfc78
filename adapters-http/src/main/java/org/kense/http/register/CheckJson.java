package org.kense.http.register;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.core.usecase.CheckDocument.Checked;
import org.kense.http.words.TextJson;

/** Whether a document was issued here, and what may be said of it to anybody. */
record CheckJson(boolean issued, Optional<IssuedJson> document) {
  static CheckJson of(Checked checked, Lang reader) {
    return switch (checked) {
      case Checked.Issued it -> new CheckJson(true, Optional.of(IssuedJson.of(it, reader)));
      case Checked.NotIssued it -> new CheckJson(false, Optional.empty());
    };
  }

  /** A document that was issued; outdated once the record that it shows changed again. */
  record IssuedJson(
      String number,
      Instant issuedAt,
      ServiceJson service,
      InstitutionJson institution,
      boolean outdated) {
    static IssuedJson of(Checked.Issued it, Lang reader) {
      return new IssuedJson(
          it.number().digits(),
          it.at(),
          ServiceJson.of(it.service(), reader),
          InstitutionJson.of(it.offer(), reader),
          it.outdated());
    }
  }

  /** Which service it came of. */
  record ServiceJson(String code, int version, TextJson title) {
    static ServiceJson of(Service service, Lang reader) {
      var ref = service.ref();
      return new ServiceJson(
          ref.code().value(), ref.version(), TextJson.of(service.title(), reader));
    }
  }

  /** Who issued it. */
  record InstitutionJson(String id, TextJson name) {
    static InstitutionJson of(Offer offer, Lang reader) {
      var provider = offer.provider();
      return new InstitutionJson(provider.id().value(), TextJson.of(provider.name(), reader));
    }
  }
}
