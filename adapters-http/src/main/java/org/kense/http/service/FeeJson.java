package org.kense.http.service;

import org.kense.core.law.Lang;
import org.kense.core.service.Fee;
import org.kense.http.words.BasisJson;

/** Whether a service costs something; how much is said by each offer. */
record FeeJson(boolean charged, BasisJson basis) {
  static FeeJson of(Fee fee, Lang reader) {
    return switch (fee) {
      case Fee.Free free -> new FeeJson(false, BasisJson.of(free.basis(), reader));
      case Fee.Charged charged -> new FeeJson(true, BasisJson.of(charged.basis(), reader));
    };
  }
}
