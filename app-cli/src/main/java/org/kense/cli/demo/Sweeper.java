package org.kense.cli.demo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.form.Sha256;
import org.kense.core.usecase.ExpireDraft;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.UseCases;

/** Ends drafts that were kept for long enough: the house does that itself, so no endpoint can. */
final class Sweeper {
  private final UseCases useCases;

  Sweeper(UseCases useCases) {
    this.useCases = useCases;
  }

  /** Expires a draft; a second time is answered like the first. */
  void expire(String id, String key) {
    CaseId draft = CaseId.read(id).orElseThrow();
    var once = new Order.Once(key, Sha256.of(id.getBytes(StandardCharsets.UTF_8)));
    var order =
        new Order<>(
            sweep(draft), new ExpireDraft.Command(draft), Optional.of(once), Optional.empty());
    useCases.expireDraft().handle(order).peekLeft(Sweeper::refused);
  }

  private static void refused(Rejection rejection) {
    throw new IllegalStateException(rejection.toString());
  }

  private static Actor sweep(CaseId draft) {
    return new Actor.Machine(
        new ActorId("sweep"), Role.EXTERNAL_SYSTEM, draft.institution(), new UnitCode("sweep"));
  }
}
