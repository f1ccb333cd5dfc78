package org.kense.http.service;

import org.kense.core.law.Lang;
import org.kense.core.service.RefusalGround;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** A reason for which the service can be refused, and when. */
record GroundJson(String code, TextJson title, BasisJson basis, String at) {
  static GroundJson of(RefusalGround ground, Lang reader) {
    return new GroundJson(
        ground.code().value(),
        TextJson.of(ground.title(), reader),
        BasisJson.of(ground.basis()),
        Codes.of(ground.at()));
  }
}
