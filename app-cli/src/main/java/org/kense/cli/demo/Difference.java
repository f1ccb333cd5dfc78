package org.kense.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a case did not come out as its file expects. */
record Difference(String what, String expected, String actual) {
  /** None where both are alike. */
  static List<Difference> between(Expected expected, Expected actual) {
    Map<String, String> should = flat(expected);
    Map<String, String> is = flat(actual);
    Set<String> all = new LinkedHashSet<>(should.keySet());
    all.addAll(is.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String what : all) {
      String one = should.getOrDefault(what, "–");
      String other = is.getOrDefault(what, "–");
      if (!one.equals(other)) differences.add(new Difference(what, one, other));
    }
    return differences;
  }

  private static Map<String, String> flat(Expected it) {
    Map<String, String> flat = new LinkedHashMap<>();
    flat.put("status", it.status());
    flat.put("deadline", it.deadline());
    for (Expected.StageDue stage : it.stages()) {
      put(flat, "stage " + stage.stage(), stage.deadline());
    }
    for (Expected.NoticeDue notice : it.notices()) {
      put(flat, "notice " + notice.kind() + ", due", notice.due());
      put(flat, "notice " + notice.kind() + ", sent", notice.sent());
    }
    flat.put("refusal", it.refusal().toString());
    flat.put("late", it.late().toString());
    return flat;
  }

  // The same kind of notice may go out twice.
  private static void put(Map<String, String> flat, String what, String value) {
    String name = what;
    for (int i = 2; flat.containsKey(name); i++) name = what + " (" + i + ")";
    flat.put(name, value);
  }
}
