package org.kense.cli.serving;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.port.PaymentProvider;
import org.kense.core.port.StateRegisters;
import org.kense.http.outgoing.HttpStateRegisters;
import org.kense.http.outgoing.SimulatedPayments;
import org.kense.http.outgoing.SimulatedRegisters;

/** What stands in for the outside, behind the house's own server, where the plan asks for it. */
record Simulations(Optional<SimulatedPayments> payments, Optional<SimulatedRegisters> registers) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static Simulations of(Plan plan, Secrets secrets) {
    return new Simulations(
        plan.world().simulatedPayments()
            ? Optional.of(payments(Homes.of(plan.address()), secrets, plan.clock()))
            : Optional.empty(),
        plan.world().registers().simulated().map(file -> registers(file, secrets)));
  }

  private static SimulatedPayments payments(URI home, Secrets secrets, InstantSource clock) {
    return new SimulatedPayments(
        new SimulatedPayments.Settings(
            home, home.resolve("/api/v1/payments/callback"), secrets.named("payments")),
        clock);
  }

  private static SimulatedRegisters registers(Path file, Secrets secrets) {
    return new SimulatedRegisters(RegisterFile.read(file), secrets.named("registers"));
  }

  /** Where fees are paid. */
  PaymentProvider provider() {
    return payments.<PaymentProvider>map(it -> it).orElseGet(NoPayments::new);
  }

  /** How state registers are asked: where they stand, else the simulated ones as if they did. */
  StateRegisters asked(Plan plan) {
    StateRegisters simulated = simulated(plan);
    return plan.world()
        .registers()
        .connected()
        .map(file -> new RegisterAddresses(file, plan.clock()).read())
        .<StateRegisters>map(byName -> new ConnectedRegisters(byName, simulated))
        .orElse(simulated);
  }

  private StateRegisters simulated(Plan plan) {
    return registers
        .<StateRegisters>map(
            it ->
                new HttpStateRegisters(
                    new HttpStateRegisters.Settings(
                        SimulatedRegisters.home(Homes.of(plan.address()))::resolve,
                        it.secret(),
                        PATIENCE),
                    plan.clock()))
        .orElseGet(NoRegisters::new);
  }
}
