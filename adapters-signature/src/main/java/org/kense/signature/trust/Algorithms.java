package org.kense.signature.trust;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.kense.core.port.SignatureVerifier.Verdict;

/**
 * Which algorithms and keys are strong enough at a time, which are broken, and which nobody here
 * knows.
 */
public final class Algorithms {
  private static final String GOST = "1.2.643.";

  private final Map<String, Algorithm> digests;
  private final Map<String, Algorithm> signatures;
  private final KeyLengths keys;

  Algorithms(Map<String, Algorithm> digests, Map<String, Algorithm> signatures, KeyLengths keys) {
    this.digests = Map.copyOf(digests);
    this.signatures = Map.copyOf(signatures);
    this.keys = keys;
  }

  /** How Java names a digest, accepted or not. */
  public Optional<String> digestName(ASN1ObjectIdentifier oid) {
    return Optional.ofNullable(digests.get(oid.getId())).map(Algorithm::name);
  }

  public Verdict digest(AlgorithmIdentifier digest, Instant at) {
    return of(digests, digest.getAlgorithm(), at);
  }

  /** Of a signature that says by itself which digest it takes, as in certificates. */
  public Verdict signature(AlgorithmIdentifier signature, Instant at) {
    var silent =
        known(signatures, signature).filter(named -> named.digest().isEmpty()).isPresent()
            && !Masking.is(signature);
    var own = alone(signature, at);
    return own == Verdict.VALID && silent ? Verdict.INVALID : own;
  }

  private Verdict alone(AlgorithmIdentifier signature, Instant at) {
    var named = of(signatures, signature.getAlgorithm(), at);
    if (Masking.is(signature)) return Check.worst(Stream.of(named, masking(signature, at)));
    return named == Verdict.VALID && !plain(signature) ? Verdict.INVALID : named;
  }

  /** Nobody but RSASSA-PSS and GOST has anything to say beside the name: it would go unread. */
  private static boolean plain(AlgorithmIdentifier algorithm) {
    return algorithm.getParameters() == null
        || algorithm.getParameters() instanceof ASN1Null
        || algorithm.getAlgorithm().getId().startsWith(GOST);
  }

  private Verdict masking(AlgorithmIdentifier signature, Instant at) {
    return Masking.of(signature)
        .map(masking -> Check.worst(masking.digests().map(digest -> digest(digest, at))))
        .orElse(Verdict.INVALID);
  }

  /** Of a signature with the digest that is named beside it. */
  public Verdict pair(AlgorithmIdentifier signature, AlgorithmIdentifier digest, Instant at) {
    var each = Check.worst(Stream.of(alone(signature, at), digest(digest, at)));
    return each == Verdict.VALID && !together(signature, digest) ? Verdict.INVALID : each;
  }

  /** The signature as one that says by itself which digest it takes; empty where one is unknown. */
  public Optional<AlgorithmIdentifier> whole(
      AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
    return Masking.is(signature)
        ? Optional.of(signature)
        : known(signatures, signature)
            .flatMap(named -> known(digests, digest).map(named::over))
            .map(new DefaultSignatureAlgorithmIdentifierFinder()::find);
  }

  public Verdict key(PublicKey key) {
    return keys.of(key);
  }

  /** The last days of all digests that were ever accepted, by object identifier. */
  public Map<String, LocalDate> digestDays() {
    return lastDays(digests, Map.Entry::getKey);
  }

  /** The same of keys that sign, by their kind, such as RSA: the last day with any digest. */
  public Map<String, LocalDate> signatureDays() {
    return lastDays(signatures, entry -> entry.getValue().kind());
  }

  private static Map<String, LocalDate> lastDays(
      Map<String, Algorithm> algorithms, Function<Map.Entry<String, Algorithm>, String> name) {
    return algorithms.entrySet().stream()
        .filter(entry -> !entry.getValue().isBroken())
        .collect(
            Collectors.toMap(
                name,
                entry -> entry.getValue().until(),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /** How many bits a key has at least, by its family: RSA, or EC. */
  public Optional<Integer> leastBits(String family) {
    return keys.least(family);
  }

  private boolean together(AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
    return Masking.of(signature)
        .map(masking -> masking.digest().getAlgorithm().equals(digest.getAlgorithm()))
        .orElseGet(
            () ->
                known(signatures, signature)
                    .flatMap(named -> known(digests, digest).filter(named::goesWith))
                    .isPresent());
  }

  private static Optional<Algorithm> known(
      Map<String, Algorithm> algorithms, AlgorithmIdentifier named) {
    return Optional.ofNullable(algorithms.get(named.getAlgorithm().getId()));
  }

  private static Verdict of(Map<String, Algorithm> known, ASN1ObjectIdentifier oid, Instant at) {
    return Optional.ofNullable(known.get(oid.getId()))
        .map(algorithm -> algorithm.at(at))
        .orElse(Verdict.INDETERMINATE);
  }
}
