package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;

/** A decision against the applicant: on listed grounds, with reasons, by somebody (CSC-15). */
public record Refusal(List<Motive> motives, ActorId author, Instant at) {
  public Refusal {
    motives = List.copyOf(motives);
    if (motives.isEmpty()) {
      throw new IllegalArgumentException("a refusal rests on at least one ground");
    }
  }
}
