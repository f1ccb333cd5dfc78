package org.kense.cli.house;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every requirement, those that still wait, and the tests that cite one. */
record Coverage(List<String> clauses, List<Waiting> waiting, List<Citation> citations) {
  List<String> faults() {
    return Stream.of(unsettled(), settledTwice(), unknown(), idle(), unexplained(), repeated())
        .flatMap(each -> each)
        .toList();
  }

  private Stream<String> unsettled() {
    return clauses.stream()
        .filter(clause -> !waits().contains(clause) && !tested().contains(clause))
        .map(clause -> clause + ": neither a test nor a line in clauses-waiting.txt");
  }

  private Stream<String> settledTwice() {
    return clauses.stream()
        .filter(clause -> waits().contains(clause) && tested().contains(clause))
        .map(clause -> clause + ": has a test, so delete its line in clauses-waiting.txt");
  }

  private Stream<String> unknown() {
    var cited =
        citations.stream().map(citation -> citation.clause() + ": cited by " + citation.place());
    var awaited = waits().stream().map(clause -> clause + ": in clauses-waiting.txt");
    return Stream.concat(cited, awaited)
        .filter(fault -> !clauses.contains(fault.substring(0, fault.indexOf(':'))))
        .map(fault -> fault + ", but not in clauses.txt");
  }

  private Stream<String> idle() {
    return citations.stream()
        .filter(citation -> !citation.runs())
        .map(
            citation ->
                citation.clause() + ": cited by " + citation.place() + ", where no test runs");
  }

  private Stream<String> unexplained() {
    return waiting.stream()
        .filter(each -> each.reason().isEmpty())
        .map(each -> each.clause() + ": does not say what it waits for");
  }

  private Stream<String> repeated() {
    var lines = waiting.stream().map(Waiting::clause).toList();
    return clauses.stream()
        .filter(
            clause ->
                Collections.frequency(clauses, clause) > 1
                    || Collections.frequency(lines, clause) > 1)
        .distinct()
        .map(clause -> clause + ": stands twice in one list");
  }

  private Set<String> waits() {
    return waiting.stream().map(Waiting::clause).collect(Collectors.toSet());
  }

  private Set<String> tested() {
    return citations.stream()
        .filter(Citation::runs)
        .map(Citation::clause)
        .collect(Collectors.toSet());
  }
}
