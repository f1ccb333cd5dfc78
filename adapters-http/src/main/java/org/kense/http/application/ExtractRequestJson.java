package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.AskRegister;

/** Which state register is to be asked. */
record ExtractRequestJson(@JsonProperty(required = true) String register) {
  AskRegister.Command toDomain(CaseId id) {
    return new AskRegister.Command(id, register);
  }
}
