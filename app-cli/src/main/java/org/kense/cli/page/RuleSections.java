package org.kense.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Say;
import org.kense.cli.Saying;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.service.CampaignRule;
import org.kense.core.service.Fee;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.ResultForm;
import org.kense.core.service.Service;
import org.kense.core.words.GroundWords;
import org.kense.core.words.LimitWords;
import org.kense.core.words.MediaTypeWords;
import org.kense.core.words.MomentWords;
import org.kense.core.words.ResultWords;
import org.kense.core.words.SizeWords;

/** What the page says of the service whatever the channel. */
record RuleSections(Service service, Writing writing) {
  Table overview(Sha256 file) {
    List<List<Cell>> rows = new ArrayList<>();
    String ref = service.ref().toString();
    rows.add(List.of(writing.own(ref), writing.basis(service.basis(), ref)));
    rows.addAll(new ListingRows(service.listing(), writing).rows());
    String fee = writing.say(fee());
    rows.add(List.of(writing.own(fee), writing.basis(service.fee().basis(), fee)));
    String kept = Periods.in(service.drafts().kept(), lang());
    String drafts = writing.kense().words(Say.DRAFTS_KEPT, kept);
    rows.add(List.of(writing.own(drafts), writing.basis(service.drafts().basis(), drafts)));
    for (var line : RuleLine.of(service, writing.kense())) {
      rows.add(List.of(writing.own(line.words()), writing.basis(line.basis(), line.words())));
    }
    service
        .supplement()
        .map(limit -> writing.limited(Label.SUPPLEMENT, limit))
        .ifPresent(rows::add);
    service.campaign().map(this::campaign).ifPresent(rows::addAll);
    rows.add(List.of(writing.own("SHA-256: " + file), writing.own("")));
    return writing.table(rows, Label.RULE, Label.BASIS);
  }

  private List<List<Cell>> campaign(CampaignRule rule) {
    List<List<Cell>> rows = new ArrayList<>();
    String dates = writing.say(Label.CAMPAIGNS);
    rows.add(List.of(writing.own(dates), writing.basis(rule.basis(), dates)));
    rule.plan().map(this::plan).ifPresent(rows::add);
    return rows;
  }

  private List<Cell> plan(CampaignRule.Plan plan) {
    String by =
        plan.by().stream()
            .flatMap(name -> service.form().field(name).stream())
            .map(field -> field.label().in(lang()).words())
            .collect(Collectors.joining(", "));
    String words = writing.kense().words(Label.PLAN, by);
    return List.of(writing.own(words), writing.basis(plan.basis(), words));
  }

  private Saying fee() {
    return switch (service.fee()) {
      case Fee.Free free -> Say.FREE;
      case Fee.Charged charged -> Say.CHARGED;
    };
  }

  Table documents() {
    return writing.table(
        service.documents().stream().map(this::document).toList(),
        Label.DOCUMENT,
        Label.REQUIRED,
        Label.FILE_TYPES,
        Label.LARGEST,
        Label.BASIS);
  }

  private List<Cell> document(RequiredDocument document) {
    String types =
        document.mediaTypes().stream()
            .sorted()
            .map(MediaTypeWords::of)
            .collect(Collectors.joining(", "));
    return List.of(
        writing.text(document.title()),
        writing.required(document.required(), document.when(), service),
        writing.own(types),
        writing.own(SizeWords.atMost(document.largest(), lang())),
        writing.basis(document.basis(), document.title().in(lang()).words()));
  }

  Table grounds() {
    return writing.table(
        service.refusal().stream().map(this::ground).toList(),
        Label.GROUND,
        Label.WHEN,
        Label.BASIS);
  }

  private List<Cell> ground(RefusalGround ground) {
    return List.of(
        writing.text(ground.title()),
        writing.own(GroundWords.of(ground.at(), lang())),
        writing.basis(ground.basis(), ground.title().in(lang()).words()));
  }

  Table notices() {
    return writing.table(
        service.notices().stream().map(this::notice).toList(),
        Label.SENT_ON,
        Label.LIMIT,
        Label.COUNTED_FROM,
        Label.BASIS,
        Label.REMARK);
  }

  private List<Cell> notice(NoticeRule notice) {
    String sent = MomentWords.of(notice.sentOn(), lang());
    return List.of(
        writing.own(sent),
        writing.own(LimitWords.in(notice.within(), lang())),
        writing.own(MomentWords.of(notice.owedFrom(), lang())),
        writing.basis(notice.basis(), writing.say(Say.NOTICES) + ": " + sent),
        writing.phrases(
            Stream.concat(notice.note().stream(), notice.text().stream())
                .map(text -> text.in(lang()))
                .toList()));
  }

  Table result() {
    var result = service.result();
    var rule =
        List.of(
            writing.text(result.title()),
            writing.own(ResultWords.of(result.form(), lang())),
            writing.text(result.text()),
            writing.basis(result.basis(), writing.say(Say.RESULT)));
    return writing.table(
        Stream.concat(Stream.of(rule), offered(result.form())).toList(),
        Say.RESULT,
        Label.KIND,
        Label.WORDING,
        Label.BASIS);
  }

  /** Each form that may be chosen, with its own basis. */
  private Stream<List<Cell>> offered(ResultForm form) {
    return RuleLine.offered(form, lang()).stream()
        .map(
            line ->
                List.of(
                    writing.own(""),
                    writing.own(line.words()),
                    writing.own(""),
                    writing.basis(line.basis(), writing.say(Say.RESULT) + ": " + line.words())));
  }

  private Lang lang() {
    return writing.kense().lang();
  }
}
