package org.kense.http;

import java.util.Optional;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Tokens;
import org.kense.http.check.PaperReader;
import org.kense.http.outgoing.SimulatedPayments;
import org.kense.http.outgoing.SimulatedRegisters;
import org.kense.http.payment.PaymentCallbacks;

/**
 * What a server is given by whoever wires it.
 *
 * @param tokens who may come in as whom
 * @param callbacks whose word on payments is taken
 * @param papers reads files that anybody gives; empty where nothing is sealed
 * @param simulatedPayments serves the simulated provider as well; never where money is real
 * @param simulatedRegisters serves simulated state registers as well; never where people are real
 */
public record Surroundings(
    UseCases useCases,
    Tokens tokens,
    PaymentCallbacks callbacks,
    Optional<PaperReader> papers,
    Optional<SimulatedPayments> simulatedPayments,
    Optional<SimulatedRegisters> simulatedRegisters) {}
