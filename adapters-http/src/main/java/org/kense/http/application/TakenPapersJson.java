package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.CaseId;
import org.kense.core.application.Paper;
import org.kense.core.usecase.TakePapers;
import org.kense.http.call.Given;
import org.kense.http.words.Codes;

/** Which documents are taken, each as what. */
record TakenPapersJson(@JsonProperty(required = true) List<PaperJson> papers) {
  TakePapers.Command toDomain(CaseId id) {
    return new TakePapers.Command(id, papers.stream().map(PaperJson::toDomain).toList());
  }

  /** One document. */
  record PaperJson(
      @JsonProperty(required = true) String document, @JsonProperty(required = true) String as) {
    Paper toDomain() {
      return new Paper(document, Given.field("as", as, PaperJson::as));
    }

    private static Paper.As as(String code) {
      return Stream.of(Paper.As.values())
          .filter(it -> Codes.of(it).equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(code));
    }
  }
}
