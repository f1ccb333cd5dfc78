package org.kense.core.words;

import org.kense.core.access.Role;
import org.kense.core.law.Lang;

/** What roles are called. */
public final class RoleWords {
  private static final Wording WORDS = Wording.of("roles");

  private RoleWords() {}

  public static String of(Role role, Lang lang) {
    return WORDS.say(role.code(), lang);
  }
}
