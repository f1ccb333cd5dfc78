package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.AnswerFields;

/** Fields that change; {@code null}, like a blank, empties one. */
record AnswersJson(@JsonSetter(contentNulls = Nulls.SET) Map<String, Optional<String>> changes) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  AnswersJson {
    changes = Map.copyOf(changes);
  }

  AnswerFields.Command toDomain(CaseId id) {
    var values = new HashMap<String, String>();
    changes.forEach((field, value) -> values.put(field, value.orElse("")));
    return new AnswerFields.Command(id, values);
  }
}
