package org.kense.persistence.definition;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.service.NoticeRule;

/** Reads which notices the applicant is owed. */
record NoticeRules(Jurisdiction jurisdiction) {
  List<NoticeRule> notices(Place place) {
    var once = new Once(Cause.CODE_TWICE);
    List<NoticeRule> notices = new ArrayList<>();
    for (var item : place.items()) {
      var notice = notice(item);
      if (once.first(notice.kind(), item)) notices.add(item.located(notice));
    }
    return notices;
  }

  private NoticeRule notice(Place place) {
    var table =
        place.table("kind", "owed-from", "sent-on", "within", "basis", "note", "text", "channel");
    var limit = new Limits(jurisdiction).within(table);
    return new NoticeRule(
        table.get("kind").read(Kinds.CODE),
        table.get("owed-from").read(Kinds.MOMENT),
        table.get("sent-on").read(Kinds.MOMENT),
        limit.time(),
        limit.basis(),
        table.maybe("note").map(jurisdiction::text),
        table.maybe("text").map(it -> it.located(jurisdiction.text(it))),
        table.maybe("channel").map(it -> it.read(Kinds.CHANNEL)));
  }
}
