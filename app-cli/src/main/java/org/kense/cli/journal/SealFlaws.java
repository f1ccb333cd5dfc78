package org.kense.cli.journal;

import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.persistence.seal.SealFlaw;

/** Tells what is not any more as it was sealed. */
final class SealFlaws {
  private final Kense kense;
  private long told;

  SealFlaws(Kense kense) {
    this.kense = kense;
  }

  void tell(SealFlaw flaw) {
    told++;
    kense.print(kense.json() ? Json.write(json(flaw)) : words(flaw));
  }

  boolean none() {
    return told == 0;
  }

  /** How many seals hold; in JSON the last line of the command says the rest. */
  void sum(long seals) {
    if (!kense.json() && none()) kense.print(kense.words(Say.SEALS_HOLD, seals));
  }

  private String words(SealFlaw flaw) {
    return switch (flaw) {
      case SealFlaw.OfSeal of -> kense.words(Say.SEAL_BROKEN, of.number(), of.why().code());
      case SealFlaw.OfStream of ->
          kense.words(
              Say.SEALED_CHANGED,
              of.stream().kind(),
              of.stream().id(),
              of.stream().institution(),
              of.seq(),
              of.seal());
    };
  }

  private static Map<String, Object> json(SealFlaw flaw) {
    var json = Json.object();
    switch (flaw) {
      case SealFlaw.OfSeal of -> {
        json.put("seal", of.number());
        json.put("flaw", of.why().code());
      }
      case SealFlaw.OfStream of -> {
        json.put("institution", of.stream().institution());
        json.put("kind", of.stream().kind());
        json.put("id", of.stream().id());
        json.put("seq", of.seq());
        json.put("seal", of.seal());
        json.put("flaw", "sealed");
      }
    }
    return json;
  }
}
