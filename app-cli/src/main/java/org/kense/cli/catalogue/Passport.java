package org.kense.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.page.Periods;
import org.kense.cli.page.RuleLine;
import org.kense.core.form.Condition;
import org.kense.core.form.FieldType;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.Fee;
import org.kense.core.service.Listing;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.Service;
import org.kense.core.words.BasisWords;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.DirectoryWords;
import org.kense.core.words.FormRuleWords;
import org.kense.core.words.GroundWords;
import org.kense.core.words.LimitWords;
import org.kense.core.words.MomentWords;
import org.kense.core.words.PrefillWords;
import org.kense.core.words.ProviderWords;
import org.kense.core.words.ResultWords;

/** All that a reader may ask of a service, heading by heading, each rule with its basis. */
final class Passport {
  private final Service service;
  private final Kense kense;
  private final Lang lang;
  private final List<String> lines = new ArrayList<>();

  Passport(Service service, Kense kense) {
    this.service = service;
    this.kense = kense;
    lang = kense.lang();
  }

  List<String> lines() {
    lines.add(Marked.in(service.title(), lang));
    lines.add(service.ref() + "   " + basis(service.basis()));
    listing();
    row(kense.words(fee()), service.fee().basis());
    row(
        kense.words(Say.DRAFTS_KEPT, Periods.in(service.drafts().kept(), lang)),
        service.drafts().basis());
    for (var line : RuleLine.of(service, kense)) row(line.words(), line.basis());
    for (Channel channel : service.channels()) {
      lines.addAll(new ChannelPassport(channel, service, kense).lines());
    }
    documents();
    fields();
    registers();
    grounds();
    notices();
    result();
    return lines;
  }

  private void listing() {
    var groups = service.listing().groups().stream().map(it -> Marked.in(it, lang)).toList();
    if (!groups.isEmpty()) lines.add(kense.words(Say.GROUP, String.join(" → ", groups)));
    service.listing().providers().ifPresent(some -> row(providers(some), some.basis()));
    service
        .listing()
        .support()
        .ifPresent(text -> lines.add(kense.words(Say.SUPPORT, Marked.in(text, lang))));
  }

  private String providers(Listing.Providers providers) {
    var kinds = providers.kinds().stream().sorted().map(it -> ProviderWords.of(it, lang)).toList();
    return kense.words(Say.PROVIDERS, String.join("; ", kinds));
  }

  private Say fee() {
    return switch (service.fee()) {
      case Fee.Free free -> Say.FREE;
      case Fee.Charged charged -> Say.CHARGED;
    };
  }

  private void documents() {
    heading(Say.DOCUMENTS, service.documents().isEmpty());
    for (RequiredDocument document : service.documents()) {
      row("- " + Marked.in(document.title(), lang) + only(document.when()), document.basis());
    }
  }

  private void fields() {
    heading(Say.FIELDS, service.form().fields().isEmpty());
    for (var field : service.form().fields()) {
      lines.add(
          "- "
              + Marked.in(field.label(), lang)
              + (field.required() ? " *" : "")
              + only(field.when())
              + list(field.type())
              + field
                  .prefill()
                  .map(it -> "; " + PrefillWords.of(it, service.form(), lang))
                  .orElse(""));
    }
    for (var rule : service.form().rules()) {
      row("- " + FormRuleWords.of(rule, service.form(), lang), rule.basis());
    }
  }

  /** From which list it is chosen; nothing where it is from none. */
  private String list(FieldType type) {
    return type instanceof FieldType.Listed listed ? "; " + DirectoryWords.of(listed, lang) : "";
  }

  private void registers() {
    if (!service.form().registers().isEmpty()) heading(Say.REGISTERS, false);
    for (var register : service.form().registers()) {
      row(
          "- "
              + Marked.in(register.title(), lang)
              + "; "
              + PrefillWords.keys(register, service.form(), lang)
              + only(register.when())
              + "; "
              + PrefillWords.nothing(register, lang),
          register.basis());
    }
  }

  /** Such as ", only if …"; nothing where it is always so. */
  private String only(Condition when) {
    String words = ConditionWords.of(when, service, lang);
    return words.isEmpty() ? "" : ", " + words;
  }

  private void grounds() {
    heading(Say.GROUNDS, service.refusal().isEmpty());
    for (RefusalGround ground : service.refusal()) {
      String when = GroundWords.of(ground.at(), lang);
      row("- " + Marked.in(ground.title(), lang) + " – " + when, ground.basis());
    }
  }

  private void notices() {
    heading(Say.NOTICES, service.notices().isEmpty());
    for (NoticeRule notice : service.notices()) {
      String owed = MomentWords.of(notice.owedFrom(), lang);
      String sent = MomentWords.of(notice.sentOn(), lang);
      String within = LimitWords.in(notice.within(), lang);
      row("- " + kense.words(Say.NOTICE, sent, within, owed), notice.basis());
      notice.note().ifPresent(note -> lines.add("  " + Marked.in(note, lang)));
      notice.text().stream()
          .flatMap(text -> Marked.in(text, lang).lines())
          .forEach(line -> lines.add("  | " + line));
    }
  }

  private void result() {
    heading(Say.RESULT, false);
    var result = service.result();
    row(
        Marked.in(result.title(), lang) + " – " + ResultWords.of(result.form(), lang),
        result.basis());
    RuleLine.offered(result.form(), lang).forEach(it -> row("- " + it.words(), it.basis()));
  }

  private void heading(Say what, boolean empty) {
    lines.add("");
    lines.add(kense.words(what) + (empty ? ": " + kense.words(Say.NONE) : ""));
  }

  private void row(String words, Basis basis) {
    lines.add(words + "   " + basis(basis));
  }

  private String basis(Basis basis) {
    return "[" + BasisWords.of(basis, lang) + "]";
  }

  /** The same lines, and the codes that a program needs beside them. */
  Map<String, Object> json() {
    Map<String, Object> json = Json.object();
    json.put("service", service.ref().code());
    json.put("version", service.ref().version());
    json.put("title", Texts.json(service.title()));
    json.put("calendar", service.calendar());
    json.put("charged", service.fee() instanceof Fee.Charged);
    json.put("channels", service.channels().stream().map(ChannelPassport::json).toList());
    json.put("grounds", service.refusal().stream().map(ground -> ground.code().value()).toList());
    json.put("notices", service.notices().stream().map(NoticeRule::kind).toList());
    json.put("passport", lines());
    return json;
  }
}
