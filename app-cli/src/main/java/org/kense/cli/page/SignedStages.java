package org.kense.cli.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.cli.Kense;
import org.kense.core.law.Basis;
import org.kense.core.service.Channel;
import org.kense.core.service.SignatureRule;
import org.kense.core.service.Stage;
import org.kense.core.words.SignatureWords;

/** Which stages of a channel are signed by whoever ends them, and how (CSC-27.5). */
public record SignedStages(Channel channel, Kense kense) {
  /** A stage's rule, in words. */
  public record Line(String words, Basis basis) {}

  /** One for each stage that is signed, in the order of the route. */
  public List<Line> lines() {
    return channel.route().stages().stream().flatMap(stage -> line(stage).stream()).toList();
  }

  private Optional<Line> line(Stage stage) {
    String title = stage.title().in(kense.lang()).words();
    return stage
        .signature()
        .map(it -> new Line(kense.words(Label.STAGE_SIGNATURE, title, how(it, kense)), it.basis()));
  }

  /** The levels that are accepted, and the role where one is demanded. */
  public static String how(SignatureRule asked, Kense kense) {
    String levels =
        asked.levels().stream()
            .sorted()
            .map(level -> SignatureWords.of(level, kense.lang()))
            .collect(Collectors.joining(", "));
    return asked.role().map(role -> kense.words(Label.IN_ROLE, levels, role.oid())).orElse(levels);
  }
}
