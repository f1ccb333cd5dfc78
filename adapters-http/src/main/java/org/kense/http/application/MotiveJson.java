package org.kense.http.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.application.Motive;
import org.kense.core.application.Refusal;
import org.kense.core.law.Lang;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.Service;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/** A ground, its clause, and why it holds in this case. */
record MotiveJson(String ground, Optional<TextJson> title, BasisJson clause, String motivation) {
  static List<MotiveJson> of(Refusal refusal, Service service, Lang reader) {
    return refusal.motives().stream().map(motive -> of(motive, service, reader)).toList();
  }

  private static MotiveJson of(Motive motive, Service service, Lang reader) {
    return new MotiveJson(
        motive.ground().value(),
        service
            .ground(motive.ground())
            .map(RefusalGround::title)
            .map(title -> TextJson.of(title, reader)),
        BasisJson.of(motive.basis()),
        motive.motivation());
  }
}
