package org.kense.cli.demo;

import org.kense.core.access.Permission;

/** Which permission a verb of the API asks for: it gives a step its words. */
final class Verbs {
  private Verbs() {}

  static Permission permission(String verb) {
    return switch (verb) {
      case "submission" -> Permission.SUBMIT;
      case "supplement" -> Permission.SUPPLEMENT;
      case "registration" -> Permission.REGISTER;
      case "stage-completion" -> Permission.COMPLETE_STAGE;
      case "grant" -> Permission.GRANT;
      case "readiness" -> Permission.MAKE_READY;
      case "delivery" -> Permission.HAND_OVER;
      case "decline" -> Permission.DECLINE;
      case "refusal" -> Permission.REFUSE;
      default -> throw new IllegalArgumentException("no verb of the API: " + verb);
    };
  }
}
