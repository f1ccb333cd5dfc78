package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.StandardAccess;
import org.kense.core.access.UnitCode;
import org.kense.core.port.Messenger;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.UseCases;
import org.kense.http.Surroundings;
import org.kense.http.WebServer;
import org.kense.http.access.DevelopmentTokens;
import org.kense.http.payment.PaymentCallbacks;
import org.kense.persistence.Store;
import org.kense.persistence.seal.JournalSealing;
import org.kense.signature.Signatures;

/** Everything wired: database, rules, server and relay; open until it is closed. */
public final class House implements AutoCloseable {
  private static final Actor.Machine TILL =
      new Actor.Machine(
          new ActorId("payment-provider"),
          Role.EXTERNAL_SYSTEM,
          new InstitutionId("payments"),
          new UnitCode("payments"));

  private final Plan plan;
  private final SecureRandom random = new SecureRandom();
  private final Secrets secrets;
  private final Store store;
  private final Messenger messenger;
  private final Members members;
  private final Authorities authorities;
  private final Stationery stationery;
  private final UseCases useCases;
  private final WebServer server;
  private final Relay relay;

  private House(Plan plan, Store store) {
    this.plan = plan;
    this.store = store;
    secrets = new Secrets(plan.data().resolve("secrets"), random);
    messenger =
        plan.world()
            .messenger()
            .apply(new FileMessenger(plan.data().resolve("messages.ndjson"), plan.clock()));
    new Furnishing(store, plan.clock()).institutions(plan.files().institutions());
    members =
        plan.files()
            .people()
            .map(file -> Members.read(file, store.people()))
            .orElse(Members.none());
    Simulations simulated = Simulations.of(plan, secrets);
    authorities = Authorities.open(plan.world().trust(), store.revocationLists(), plan.clock());
    stationery = new Stationery(plan.paper(), store.revocationLists(), plan.clock());
    useCases = UseCases.of(ports(signatures(), simulated));
    server = WebServer.start(surroundings(simulated), plan.address());
    relay = new Relay(useCases.ports(), store.outbox(), messenger);
    relay.start();
  }

  /** Opens a house: it serves when this returns. */
  public static House open(Plan plan) {
    try {
      Files.createDirectories(plan.data());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Store store = Stores.open(plan.data(), plan.database(), plan.clock());
    try {
      return new House(plan, store);
    } catch (RuntimeException failure) {
      store.close();
      throw failure;
    }
  }

  private Signatures signatures() {
    byte[] key = HexFormat.of().parseHex(secrets.named("codes"));
    Plan.Trust trust = plan.world().trust();
    return new Signatures(
        new Signatures.Ports(store.challenges(), messenger, store.documents()),
        new Signatures.People(members::lang, members::bearer),
        new Signatures.Trust(
            random,
            new SecretKeySpec(key, "HmacSHA256"),
            trust.roots(),
            trust.policy(),
            authorities::material),
        new Signatures.Printing(
            plan.paper().seals(),
            stationery.sealer(),
            plan.paper().layouts(),
            plan.paper().page(),
            plan.clock()));
  }

  private Ports ports(Signatures signatures, Simulations simulated) {
    return new Ports(
        store.applications(),
        store.records(),
        store.persons(),
        store.people(),
        store.services(),
        store.offers(),
        store.calendars(),
        store.institutions(),
        store.documents(),
        signatures.verifier(),
        signatures.codes(),
        signatures.press(),
        store.prints(),
        simulated.provider(),
        simulated.asked(plan),
        members,
        store.ids(),
        StandardAccess.TABLE,
        plan.clock());
  }

  private Surroundings surroundings(Simulations simulated) {
    return new Surroundings(
        useCases,
        new DevelopmentTokens(members.byToken()),
        new PaymentCallbacks(TILL, secrets.named("payments")),
        stationery.reader(),
        simulated.payments(),
        simulated.registers());
  }

  /** Where it is reached. */
  public URI base() {
    return Homes.of(plan.address());
  }

  public Members members() {
    return members;
  }

  /** Where its journals are sealed. */
  JournalSealing sealing() {
    return store.sealing();
  }

  public UseCases useCases() {
    return useCases;
  }

  /**
   * First nobody comes in any more, then the notice under way goes out, then the database stops.
   */
  @Override
  public void close() {
    server.close();
    relay.close();
    stationery.close();
    authorities.close();
    store.close();
  }
}
