package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.service.SignIn;

/** How people prove who they are on entering. */
public final class SignInWords {
  private static final Wording WORDS = Wording.of("sign-ins");

  private SignInWords() {}

  public static String of(SignIn signIn, Lang lang) {
    return WORDS.say(Keys.of(signIn), lang);
  }
}
