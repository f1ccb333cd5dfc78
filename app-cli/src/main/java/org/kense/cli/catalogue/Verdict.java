package org.kense.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.core.law.Lang;
import org.kense.persistence.definition.Finding;

/** What a check found in one file; nothing is wrong with it where there are no findings. */
record Verdict(String file, List<Finding> findings) {
  Verdict {
    findings = List.copyOf(findings);
  }

  /** The place as every editor understands it, what is wrong there, and how to mend it. */
  List<String> lines(Lang lang) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(place(finding) + ": " + finding.what().in(lang).words());
      lines.add("  " + finding.remedy().in(lang).words());
    }
    return lines;
  }

  private static String place(Finding finding) {
    return finding.file() + ":" + finding.line() + ":" + finding.column();
  }

  String json(Lang lang) {
    Map<String, Object> json = Json.object();
    json.put("file", file);
    json.put("right", findings.isEmpty());
    List<Object> all = new ArrayList<>();
    for (Finding finding : findings) all.add(json(finding, lang));
    json.put("findings", all);
    return Json.write(json);
  }

  private static Map<String, Object> json(Finding finding, Lang lang) {
    Map<String, Object> json = Json.object();
    json.put("line", finding.line());
    json.put("column", finding.column());
    json.put("cause", finding.cause().code());
    json.put("what", finding.what().in(lang).words());
    json.put("remedy", finding.remedy().in(lang).words());
    return json;
  }
}
