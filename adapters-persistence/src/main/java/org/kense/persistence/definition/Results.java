package org.kense.persistence.definition;

import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;

/** Reads what comes of a service, and in which form: the only one, or one that is chosen. */
record Results(Jurisdiction jurisdiction) {
  private static final Kind<ResultRule.Kind> KIND = Kind.constant(ResultRule.Kind.DATA);

  ResultRule result(Place place) {
    return place.node().has("forms")
        ? result(place.table("forms", "chosen-in", "title", "text", "record", "basis"), true)
        : result(place.table("kind", "title", "text", "record", "basis"), false);
  }

  private ResultRule result(Table keys, boolean chosen) {
    var text = keys.get("text");
    var form = chosen ? chosen(keys) : new ResultForm.Only(keys.get("kind").read(KIND));
    return new ResultRule(
        form,
        jurisdiction.text(keys.get("title")),
        text.located(jurisdiction.text(text)),
        keys.maybe("record").flatMap(it -> RecordRules.record(it, form)),
        jurisdiction.basis(keys.get("basis")));
  }

  private ResultForm chosen(Table keys) {
    var forms = keys.get("forms");
    var field = keys.get("chosen-in");
    var offered = forms.keyed().stream().map(entry -> offered(forms, entry)).toList();
    if (offered.size() == 1) forms.wrong(Cause.RESULT_WITHOUT_CHOICE);
    return field.located(new ResultForm.Chosen(field.read(Kinds.CODE), offered));
  }

  private ResultForm.Offered offered(Place forms, Node.Entry entry) {
    return new ResultForm.Offered(
        forms.key(entry).read(KIND), jurisdiction.basis(forms.at(entry.value())));
  }
}
