package org.kense.signature.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs everything in one go and prints it side by side: medians, and multiples of ours. */
public final class Report {
  private static final List<String> ALGORITHMS = List.of("rsa", "ecdsa", "gost-256");
  private static final List<String> KNOWN_TO_DSS = List.of("rsa", "ecdsa");
  private static final List<String> PEERS = List.of("kense", "bouncyCastle", "dss");

  private final Map<String, Double> results = new TreeMap<>();

  private Report(Collection<RunResult> runs) {
    for (RunResult run : runs) {
      var name = run.getPrimaryResult().getLabel() + " " + run.getParams().getParam("algorithm");
      results.put(name, run.getPrimaryResult().getStatistics().getPercentile(50));
    }
  }

  public static void main(String[] arguments) throws RunnerException {
    var runs = new ArrayList<RunResult>();
    runs.addAll(run("Verification.(kense|bouncyCastle)$", ALGORITHMS));
    runs.addAll(run("Verification.dss$", KNOWN_TO_DSS));
    new Report(runs).print();
  }

  private static Collection<RunResult> run(String benchmarks, List<String> algorithms)
      throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(benchmarks)
            .param("algorithm", algorithms.toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .threads(1)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .build();
    return new Runner(options).run();
  }

  private void print() {
    say("%-12s %-14s %22s %12s%n", "algorithm", "verifier", "signatures a second", "x of ours");
    for (var algorithm : ALGORITHMS) {
      for (var peer : PEERS) {
        if (results.containsKey(peer + " " + algorithm)) line(algorithm, peer);
      }
    }
    say("%nOne thread, so a core. DSS does not know GOST.%n");
  }

  private void line(String algorithm, String peer) {
    var ours = results.getOrDefault("kense " + algorithm, Double.NaN);
    var theirs = results.getOrDefault(peer + " " + algorithm, Double.NaN);
    say("%-12s %-14s %22.0f %12.2f%n", algorithm, peer, theirs, theirs / ours);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
