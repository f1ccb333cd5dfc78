package org.kense.http.application;

import java.util.Map;
import org.kense.core.application.CaseId;
import org.kense.core.application.Deed;
import org.kense.core.usecase.Intent;
import org.kense.http.call.Body;
import org.kense.http.call.Given;

/** What is done at stages, by the names that its requests have. */
final class Deeds {
  private static final Map<String, Deed> BY_NAME =
      Map.of(
          "registration", Deed.REGISTER,
          "decline", Deed.DECLINE,
          "stage-completion", Deed.COMPLETE,
          "grant", Deed.GRANT,
          "refusal", Deed.REFUSE,
          "readiness", Deed.MAKE_READY,
          "delivery", Deed.HAND_OVER);

  private Deeds() {}

  /** What a body of such a request means to do; what is called otherwise is no deed. */
  static Intent intent(String name, CaseId id, Body body) {
    var deed = Given.parameter("deed", name, Deeds::deed);
    return switch (deed) {
      case DECLINE -> new Intent.ToDecline(body.read(ReasonsJson.class).toDecline(id));
      case REFUSE -> new Intent.ToRefuse(body.read(ReasonsJson.class).toRefusal(id));
      case COMPLETE, REGISTER, GRANT, MAKE_READY, HAND_OVER ->
          new Intent.ToEnd(deed, body.read(FindingsJson.class).toDomain(id));
    };
  }

  private static Deed deed(String name) {
    var deed = BY_NAME.get(name);
    if (deed == null) throw new IllegalArgumentException("no deed: " + name);
    return deed;
  }
}
