package org.kense.http.service;

import java.util.Map;
import org.kense.core.access.InstitutionId;
import org.kense.core.form.Answers;
import org.kense.core.form.Filling;
import org.kense.core.service.Service;
import org.kense.http.call.Given;

/** What was entered in a form so far, and for which institution. */
record EnteredJson(String institution, Map<String, String> answers) {
  /** Which of them were typed, and which a state register said, is not known here. */
  Filling filling(Service service) {
    return service.form().filling(Answers.NONE.with(answers), answers);
  }

  InstitutionId provider() {
    return Given.field("institution", institution, InstitutionId::new);
  }
}
