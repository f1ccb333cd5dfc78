package org.kense.cli.serving;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kense.core.port.Messenger;
import org.kense.http.Address;
import org.kense.signature.layout.Layouts;
import org.kense.signature.seal.Seals;
import org.kense.signature.seal.TimeStampAuthority;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/**
 * How a house is to be opened.
 *
 * @param data the folder with the database, the secrets and the messages
 * @param database where PostgreSQL runs elsewhere
 * @param paper what stands on what it prints
 */
public record Plan(
    Path data,
    Optional<org.kense.persistence.sql.Address> database,
    Address address,
    InstantSource clock,
    Files files,
    World world,
    Paper paper) {
  /**
   * What is read when it opens.
   *
   * @param people those who may come in with a token
   */
  public record Files(List<Path> institutions, Optional<Path> people) {
    public Files {
      institutions = List.copyOf(institutions);
    }
  }

  /**
   * Who stands around the house.
   *
   * @param simulatedPayments whether fees are paid to a provider that moves no money
   * @param registers which state registers answer
   * @param messenger what stands before the file with the messages
   * @param trust whose certificates people may sign with
   */
  public record World(
      boolean simulatedPayments,
      Registers registers,
      UnaryOperator<Messenger> messenger,
      Trust trust) {}

  /**
   * By whose word signatures are judged.
   *
   * @param between certificates in between, where signatures don't bring them along
   * @param lists where newer ones are found
   */
  public record Trust(List<Root> roots, Policy policy, Material between, List<ListPlace> lists) {
    public Trust {
      roots = List.copyOf(roots);
      lists = List.copyOf(lists);
    }

    /** By the policy that is shipped, with nothing but what comes along in a signature. */
    public static Trust of(List<Root> roots) {
      return new Trust(roots, Policy.standard(), Material.NONE, List.of());
    }

    /** What can be relied on then without any list. */
    Reliance reliance(Instant now) {
      return new Reliance(new Roots(roots), between, policy, now);
    }

    List<X509Certificate> tops() {
      return roots.stream().map(Root::certificate).toList();
    }

    Stream<Path> files() {
      return places(ListPlace.InFile.class).map(ListPlace.InFile::file);
    }

    Stream<ListPlace.AtAddress> addresses() {
      return places(ListPlace.AtAddress.class);
    }

    private <T extends ListPlace> Stream<T> places(Class<T> kind) {
      return lists.stream().filter(kind::isInstance).map(kind::cast);
    }
  }

  /**
   * Which state registers answer; one that stands nowhere does not.
   *
   * @param simulated a file with what simulated ones know
   * @param connected a file that says where real ones are
   */
  public record Registers(Optional<Path> simulated, Optional<Path> connected) {
    /** None. */
    public static final Registers NONE = new Registers(Optional.empty(), Optional.empty());
  }

  /**
   * With what documents are sealed, and where they are checked.
   *
   * @param stamps who proves when a seal was made
   * @param trust by whose word seals are made and checked; without it, of those above the seals
   * @param layouts how they look
   * @param page below which address anybody can check them
   */
  public record Paper(
      Seals seals,
      Optional<TimeStampAuthority> stamps,
      Optional<Trust> trust,
      Layouts layouts,
      Optional<URI> page) {
    /** Nothing is sealed, and all looks as it is shipped. */
    public static final Paper PLAIN =
        new Paper(
            Seals.none(), Optional.empty(), Optional.empty(), Layouts.SHIPPED, Optional.empty());
  }
}
