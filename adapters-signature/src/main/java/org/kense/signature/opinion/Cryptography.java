package org.kense.signature.opinion;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.policy.jaxb.Algo;
import eu.europa.esig.dss.policy.jaxb.AlgoExpirationDate;
import eu.europa.esig.dss.policy.jaxb.CryptographicConstraint;
import eu.europa.esig.dss.policy.jaxb.ListAlgo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kense.signature.trust.Algorithms;

/**
 * Our policy's algorithms, as far as DSS knows them, in its terms.
 *
 * <p>It judges digests and kinds of keys apart; what differs by pair, our own checks have judged
 * before it is asked.
 */
record Cryptography(Algorithms algorithms) {
  /**
   * An algorithm that was ever accepted.
   *
   * @param size the bits of the shortest key; none for a digest
   */
  private record Accepted(String name, LocalDate until, List<Integer> size) {}

  CryptographicConstraint constraint() {
    var digests = digests().toList();
    var kinds = kinds().toList();
    var constraint = new CryptographicConstraint();
    constraint.setLevel(Level.FAIL);
    constraint.setAcceptableDigestAlgo(names(digests));
    constraint.setAcceptableEncryptionAlgo(names(kinds));
    constraint.setMiniPublicKeySize(sizes(kinds));
    constraint.setAlgoExpirationDate(days(Stream.concat(digests.stream(), kinds.stream())));
    return constraint;
  }

  private Stream<Accepted> digests() {
    return algorithms.digestDays().entrySet().stream()
        .flatMap(
            day ->
                Stream.of(DigestAlgorithm.values())
                    .filter(known -> day.getKey().equals(known.getOid()))
                    .map(known -> new Accepted(known.getName(), day.getValue(), List.of())));
  }

  private Stream<Accepted> kinds() {
    var known = Stream.of(EncryptionAlgorithm.values()).map(EncryptionAlgorithm::getName).toList();
    return algorithms.signatureDays().entrySet().stream()
        .filter(day -> known.contains(day.getKey()))
        .map(day -> new Accepted(day.getKey(), day.getValue(), bits(day.getKey())));
  }

  private List<Integer> bits(String kind) {
    return algorithms.leastBits(kind.startsWith("RSA") ? "RSA" : "EC").stream().toList();
  }

  private static ListAlgo names(List<Accepted> all) {
    var list = new ListAlgo();
    all.forEach(one -> list.getAlgos().add(named(one)));
    return list;
  }

  private static ListAlgo sizes(List<Accepted> all) {
    var list = new ListAlgo();
    all.forEach(one -> list.getAlgos().add(sized(one)));
    return list;
  }

  /** DSS names the first day on which an algorithm is good no more. */
  private static AlgoExpirationDate days(Stream<Accepted> all) {
    var list = new AlgoExpirationDate();
    list.setLevel(Level.FAIL);
    list.setLevelAfterUpdate(Level.FAIL);
    list.setFormat("yyyy-MM-dd");
    all.forEach(
        one -> {
          var algo = sized(one);
          if (one.until().isBefore(LocalDate.MAX)) algo.setDate(one.until().plusDays(1).toString());
          list.getAlgos().add(algo);
        });
    return list;
  }

  private static Algo sized(Accepted one) {
    var algo = named(one);
    one.size().forEach(algo::setSize);
    return algo;
  }

  private static Algo named(Accepted one) {
    var algo = new Algo();
    algo.setValue(one.name());
    return algo;
  }
}
