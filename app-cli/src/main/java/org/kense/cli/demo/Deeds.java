package org.kense.cli.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;

/** Reads what a step does. */
final class Deeds {
  private static final String SIGNED_BY = "signed-by";
  private static final Set<String> COMMON = Set.of("at", "who", "do");

  private Deeds() {}

  static Deed read(String name, Piece step) {
    return switch (name) {
      case "agree" -> new Deed.Agree(with(step, "text").text("text"));
      case "agree-on-paper" -> new Deed.AgreeOnPaper();
      case "start" -> new Deed.Start();
      case "answer" -> new Deed.Answer(with(step, "answers").map("answers"));
      case "fetch" -> new Deed.Fetch(with(step, "register").text("register"));
      case "attach" -> {
        with(step, "document", "file");
        yield new Deed.Attach(step.text("document"), step.text("file"));
      }
      case "take-in" -> {
        with(step, "batch", "reference", "turned-away");
        yield new Deed.TakeIn(
            step.text("batch"), step.text("reference"), optional(step, "turned-away"));
      }
      case "submit" -> sign("submission", step);
      case "supplement" -> sign("supplement", step);
      case "withdraw" -> new Deed.Withdraw();
      case "pay" -> new Deed.Pay();
      case "rate" -> {
        with(step, "stars", "suggestion");
        yield new Deed.Rate(stars(step), step.text("suggestion", ""));
      }
      case "expire" -> new Deed.Expire();
      default -> ofTheInstitution(name, step);
    };
  }

  private static Deed ofTheInstitution(String name, Piece step) {
    return switch (name) {
      case "register" -> finish("registration", step);
      case "complete" -> finish("stage-completion", step);
      case "grant" -> finish("grant", step);
      case "make-ready" -> finish("readiness", step);
      case "hand-over" -> finish("delivery", step);
      case "take-papers" -> new Deed.TakePapers(with(step, "papers").map("papers"));
      case "return-papers" -> new Deed.ReturnPapers(with(step, "documents").texts("documents"));
      case "decline" -> oppose("decline", step);
      case "refuse" -> oppose("refusal", step);
      case "assign" -> new Deed.Assign(with(step, "executor").text("executor"));
      case "assign-least-loaded" -> new Deed.AssignLeastLoaded();
      case "ask" -> {
        with(step, "text", "fields", "documents");
        yield new Deed.Ask(step.text("text"), step.texts("fields"), step.texts("documents"));
      }
      default -> throw Complaint.usage(Say.BAD_FILE, step.place() + ": do: " + name);
    };
  }

  private static Deed sign(String verb, Piece step) {
    return new Deed.Sign(verb, means(with(step, "with")));
  }

  private static Means means(Piece step) {
    return switch (step.text("with", "code")) {
      case "code" -> Means.CODE;
      case "certificate" -> Means.CERTIFICATE;
      case "paper" -> Means.PAPER;
      default -> throw Complaint.usage(Say.BAD_FILE, step.place() + ": with: " + step.text("with"));
    };
  }

  private static Deed finish(String verb, Piece step) {
    with(step, "findings", "evidence", SIGNED_BY);
    return new Deed.Finish(
        verb, step.map("findings"), optional(step, "evidence"), optional(step, SIGNED_BY));
  }

  private static Optional<String> optional(Piece step, String key) {
    return Optional.of(step.text(key, "")).filter(it -> !it.isEmpty());
  }

  private static Deed oppose(String verb, Piece step) {
    with(step, "reasons", SIGNED_BY);
    return new Deed.Oppose(verb, reasons(step), optional(step, SIGNED_BY));
  }

  private static List<Deed.Because> reasons(Piece step) {
    return step.pieces("reasons").stream()
        .map(reason -> new Deed.Because(reason.text("ground"), reason.text("motivation")))
        .toList();
  }

  private static int stars(Piece step) {
    String stars = step.text("stars");
    if (stars.matches("[1-5]")) return Integer.parseInt(stars);
    throw Complaint.usage(Say.BAD_FILE, step.place() + ": stars: " + stars);
  }

  private static Piece with(Piece step, String... keys) {
    Set<String> known = new HashSet<>(COMMON);
    known.addAll(List.of(keys));
    return step.only(known);
  }
}
