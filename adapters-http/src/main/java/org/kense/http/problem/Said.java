package org.kense.http.problem;

import org.kense.core.law.Lang;

/** Something that can be said in every language. */
@FunctionalInterface
public interface Said {
  String in(Lang lang);
}
