package org.kense.signature.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each verifies content, value, chain and revocation as of the same time, in one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Verification {
  private final Validator validator = new Validator();
  private Roots roots = new Roots(List.of());

  @Setup
  public void pin(Kept kept) {
    roots = new Roots(List.of(new Root(kept.root(), Revocation.DEMANDED)));
  }

  @Benchmark
  public Verdict kense(Kept kept) {
    var reliance = new Reliance(roots, Material.NONE, Policy.standard(), kept.at);
    var finding = validator.detached(Kept.DOCUMENT, kept.signature, Terms.of(reliance));
    return held(finding.verdict());
  }

  @Benchmark
  public boolean bouncyCastle(Kept kept) throws Exception {
    return new PlainBouncyCastle(kept).holds();
  }

  /** It does not know GOST. */
  @Benchmark
  public String dss(Kept kept) {
    return new PlainDss(kept).indication();
  }

  private static Verdict held(Verdict verdict) {
    if (verdict != Verdict.VALID) throw new IllegalStateException("not valid: " + verdict);
    return verdict;
  }
}
