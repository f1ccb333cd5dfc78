package org.kense.cli.catalogue;

import java.util.Map;
import org.kense.cli.Json;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** A text in all of its languages, as JSON. */
final class Texts {
  private Texts() {}

  static Map<String, Object> json(Text text) {
    Map<String, Object> json = Json.object();
    for (Lang lang : text.languages()) json.put(lang.tag(), text.in(lang).words());
    return json;
  }
}
