package org.kense.signature.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.kense.core.form.Sha256;
import org.kense.core.port.RevocationLists;
import org.kense.core.port.RevocationLists.Kept;
import org.kense.signature.trust.Authority;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Root;

/**
 * Knows the newest lists of the authorities that are relied on, wherever they come from.
 *
 * <p>Each is checked before it is kept: a list that a stranger dated ahead would hide every real
 * one.
 */
public final class RevocationWatch {
  private final RevocationLists kept;
  private final Map<Sha256, X509CRLHolder> newest = new ConcurrentHashMap<>();

  /** Begins with what was kept before. */
  public RevocationWatch(RevocationLists kept, Reliance reliance) {
    this.kept = kept;
    kept.all().forEach(one -> remember(one, reliance));
  }

  private void remember(Kept one, Reliance reliance) {
    Guard.of(() -> new X509CRLHolder(one.content()))
        .filter(list -> isSigned(list, reliance))
        .ifPresent(list -> newest.put(one.series(), list));
  }

  /** What came of a file with lists. */
  public enum Taken {
    /** What it says counts from now on, or has counted already. */
    COUNTS,

    /** Something newer counts. */
    OLDER,

    /** It is no list, or is dated ahead, or none of the authorities signed it. */
    REFUSED
  }

  /**
   * Takes lists as a file holds them, in DER or PEM; of several, each that can be.
   *
   * @param reliance by whose word it is taken, and when
   * @return the worst of what came of them
   */
  public Taken take(byte[] file, Reliance reliance) {
    return MaterialFile.lists(file).stream()
        .flatMap(read -> read.lists().stream())
        .map(list -> take(list, reliance))
        .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
        .orElse(Taken.REFUSED);
  }

  /** What can't be kept now is no worse for it: whoever brings it is told, and comes again. */
  private Taken take(X509CRLHolder list, Reliance reliance) {
    return Guard.of(() -> kept(list))
        .filter(one -> isSigned(list, reliance))
        .map(one -> take(one, reliance))
        .orElse(Taken.REFUSED);
  }

  private Taken take(Kept one, Reliance reliance) {
    var stays = kept.keep(one);
    remember(stays, reliance);
    return stays.issued().isAfter(one.issued()) ? Taken.OLDER : Taken.COUNTS;
  }

  private static Kept kept(X509CRLHolder list) throws IOException {
    return new Kept(Series.of(list), issued(list), list.getEncoded());
  }

  private static boolean isSigned(X509CRLHolder list, Reliance reliance) {
    var signed = new Signed(reliance);
    return reliance.said(issued(list))
        && authorities(reliance)
            .filter(Authority::signsLists)
            .filter(one -> Certificates.subject(one).equals(list.getIssuer()))
            .anyMatch(one -> signed.by(one, list));
  }

  private static Stream<X509Certificate> authorities(Reliance reliance) {
    return Stream.concat(
        reliance.roots().all().stream().map(Root::certificate),
        reliance.material().certificates().stream());
  }

  /** What is known now. */
  public Material lists() {
    return new Material(List.of(), List.copyOf(newest.values()), List.of());
  }

  private static Instant issued(X509CRLHolder list) {
    return list.getThisUpdate().toInstant();
  }
}
