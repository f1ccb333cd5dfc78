package org.kense.core.words;

import org.kense.core.access.Permission;
import org.kense.core.law.Lang;

/** What one can be permitted to do, as a short name of the deed. */
public final class PermissionWords {
  private static final Wording WORDS = Wording.of("permissions");

  private PermissionWords() {}

  public static String of(Permission permission, Lang lang) {
    return WORDS.say(permission.code(), lang);
  }
}
