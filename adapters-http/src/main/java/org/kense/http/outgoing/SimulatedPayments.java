package org.kense.http.outgoing;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.port.PaymentProvider;
import org.kense.core.service.Money;

/**
 * A payment provider of our own, for demonstrations and tests: no money moves.
 *
 * <p>It remembers nothing: an order's name carries the case and the fee under a seal, so it is the
 * same for the same case, cannot be made up, and outlives a restart.
 */
public final class SimulatedPayments implements PaymentProvider {
  static final String PATH = "/simulated-payments";
  private final Settings settings;
  private final CallbackSender sender;

  /**
   * How it is reached, and how it reaches whoever waits for the money.
   *
   * @param home where this server is seen from outside, such as {@code http://127.0.0.1:8080}
   * @param callback where payments are reported
   * @param secret what reports are signed with
   */
  public record Settings(URI home, URI callback, String secret) {}

  public SimulatedPayments(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.sender = new CallbackSender(settings, clock);
  }

  @Override
  public Optional<URI> order(CaseId id, Money fee) {
    var name = new PaymentOrder(id, fee).name(settings.secret());
    return Optional.of(settings.home().resolve(PATH + "/" + name));
  }

  /** The order of this name; empty where it was not given out here. */
  Optional<PaymentOrder> named(String name) {
    return PaymentOrder.read(name, settings.secret());
  }

  /** Pays, and reports it until it is acknowledged; paying again reports the same receipt. */
  CallbackSender.Outcome pay(PaymentOrder order) {
    return sender.report(order, order.receipt(settings.secret()));
  }

  String receipt(PaymentOrder order) {
    return order.receipt(settings.secret());
  }
}
