package org.kense.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.words.Mark;
import org.kense.signature.imprint.Judgement;
import org.kense.signature.imprint.SignedData;
import org.kense.signature.trust.Organisation;
import org.kense.signature.trust.Subject;

/**
 * Says what came of a document; of a genuine one all that was signed, to compare it with the paper.
 *
 * @param lists whether lists of revoked certificates were given
 */
record Telling(Kense kense, boolean lists) {
  void tell(Path file, Judgement judged) {
    if (kense.json()) kense.print(json(file, judged));
    else lines(file, judged);
  }

  private void lines(Path file, Judgement judged) {
    kense.print(file + ": " + judged.finding().words(kense.lang()));
    if (!judged.genuine()) return;
    judged
        .signer()
        .ifPresent(it -> kense.print("  " + kense.words(Say.SIGNED_BY, name(it), number(it))));
    if (!lists) kense.print("  " + kense.words(Say.REVOCATION_NOT_CHECKED));
    judged.data().ifPresent(this::data);
  }

  private static String name(Subject signer) {
    return signer.organisation().or(signer::name).orElse("");
  }

  private static String number(Subject signer) {
    return signer.institution().map(Organisation::written).orElse("");
  }

  private void data(SignedData data) {
    kense.print("  " + kense.words(Say.COMPARE));
    for (var name : List.of("issuer", "title", "number", "date")) {
      kense.print("    " + data.text(name));
    }
    data.rows().forEach(row -> kense.print("    " + row.label() + ": " + row.value()));
    data.paragraphs().forEach(text -> kense.print("    " + text));
  }

  private String json(Path file, Judgement judged) {
    Map<String, Object> json = Json.object();
    json.put("file", file);
    json.put("genuine", judged.genuine());
    json.put("finding", judged.finding().code());
    json.put("revocationChecked", lists);
    json.put("signer", judged.signer().map(it -> Map.of("name", name(it), "number", number(it))));
    json.put("mark", judged.mark().map(Mark::digits));
    json.put("data", judged.data().map(SignedData::members));
    return Json.write(json);
  }
}
