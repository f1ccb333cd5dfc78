package org.kense.core.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs everything in one go and prints it side by side.
 *
 * <p>Warmed up until all of it is compiled, which a deadline takes two seconds for; then medians,
 * because a machine does other things as well; each peer also as a multiple of ours.
 */
public final class Report {
  private static final String OURS = "kense";
  private static final List<String> PEERS =
      List.of("tableOfDates", "tableOfEpochDays", "objectLabKit");
  private static final List<String> DEADLINES =
      List.of("withoutPauses", "withTwoPauses", "explained");

  private final Map<String, RunResult> results = new TreeMap<>();
  private final Set<Integer> amounts = new TreeSet<>();

  private Report(Collection<RunResult> runs) {
    for (RunResult run : runs) {
      String amount = run.getParams().getParam("amount");
      if (amount != null) amounts.add(Integer.valueOf(amount));
      String method = run.getPrimaryResult().getLabel();
      results.put(amount == null ? method : method + amount, run);
    }
  }

  public static void main(String[] arguments) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("org.kense.core.benchmark.*")
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .forks(2)
            .warmupIterations(6)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(15)
            .measurementTime(TimeValue.milliseconds(100))
            .build();
    new Report(new Runner(options).run()).print();
  }

  private void print() {
    say(
        "%-32s %10s %12s %12s%n",
        "working days from random dates", "ns", "x of ours", "B allocated");
    for (int amount : amounts) {
      line(amount + " days", OURS + amount, 1);
      for (String peer : PEERS) {
        line("  " + peer, peer + amount, median(peer + amount) / median(OURS + amount));
      }
    }
    say("%n%-32s %10s %12s %12s%n", "ten working days with hours", "ns", "", "B allocated");
    for (String deadline : DEADLINES) line(deadline, deadline, Double.NaN);
  }

  private void line(String name, String key, double times) {
    String multiple = Double.isNaN(times) ? "" : "%.2f".formatted(times);
    say("%-32s %10.1f %12s %12.0f%n", name, median(key), multiple, allocated(key));
  }

  private double median(String key) {
    return run(key).getPrimaryResult().getStatistics().getPercentile(50);
  }

  private double allocated(String key) {
    return run(key).getSecondaryResults().values().stream()
        .filter(it -> it.getLabel().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(it -> it.getScore())
        .findFirst()
        .orElseThrow();
  }

  private RunResult run(String key) {
    RunResult run = results.get(key);
    if (run == null) throw new IllegalStateException("was not run: " + key);
    return run;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
