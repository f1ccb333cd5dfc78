package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.ReturnPapers;

/** Which documents are given back. */
record ReturnedPapersJson(@JsonProperty(required = true) List<String> documents) {
  ReturnPapers.Command toDomain(CaseId id) {
    return new ReturnPapers.Command(id, Set.copyOf(documents));
  }
}
