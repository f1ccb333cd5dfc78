package org.kense.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.page.SignedStages;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.Channel;
import org.kense.core.service.Limit;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureRule;
import org.kense.core.service.Stage;
import org.kense.core.words.BasisWords;
import org.kense.core.words.ChannelWords;
import org.kense.core.words.ConditionWords;
import org.kense.core.words.LimitWords;
import org.kense.core.words.OfficeWords;
import org.kense.core.words.SignInWords;

/** One way into a service: how to sign, how long it takes, and who does what on its route. */
record ChannelPassport(Channel channel, Service service, Kense kense) {
  List<String> lines() {
    Lang lang = kense.lang();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(kense.words(Say.CHANNEL, ChannelWords.of(channel.code(), lang)));
    lines.add(kense.words(Say.SIGN_IN, signIns(lang)));
    lines.add(
        with(
            kense.words(Say.SIGNATURE, SignedStages.how(channel.signing(), kense)),
            channel.signing().basis()));
    for (var signed : new SignedStages(channel, kense).lines()) {
      lines.add(with(signed.words(), signed.basis()));
    }
    channel
        .limit()
        .map(limit -> with(Whole.limit(channel, limit, kense), limit.basis()))
        .ifPresent(lines::add);
    int number = 0;
    for (Stage stage : channel.route().stages()) lines.addAll(lines(++number, stage));
    return lines;
  }

  private String signIns(Lang lang) {
    return channel.signIn().stream()
        .sorted()
        .map(way -> SignInWords.of(way, lang))
        .collect(Collectors.joining(", "));
  }

  private List<String> lines(int number, Stage stage) {
    String who = OfficeWords.of(stage.unit(), kense.lang());
    String what = number + ". " + Marked.in(stage.title(), kense.lang()) + " – " + who;
    List<String> lines = new ArrayList<>();
    lines.add(with(what, stage.basis()));
    String when = ConditionWords.of(stage.when(), service, kense.lang());
    if (!when.isEmpty()) lines.add("   " + when);
    stage.limit().ifPresent(limit -> lines.add(within(limit)));
    return lines;
  }

  private String within(Limit limit) {
    return with("   " + kense.words(Say.WITHIN, limit(limit)), limit.basis());
  }

  private String limit(Limit limit) {
    return LimitWords.in(limit.time(), kense.lang());
  }

  private String with(String words, Basis basis) {
    return words + "   [" + BasisWords.of(basis, kense.lang()) + "]";
  }

  static Map<String, Object> json(Channel channel) {
    Map<String, Object> json = Json.object();
    json.put("channel", channel.code());
    json.put("limit", channel.limit().map(limit -> TimeLimits.write(limit.time())));
    json.put("stages", channel.route().stages().stream().map(ChannelPassport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Stage stage) {
    Map<String, Object> json = Json.object();
    json.put("stage", stage.code());
    json.put("unit", stage.unit());
    json.put("limit", stage.limit().map(limit -> TimeLimits.write(limit.time())));
    json.put("signature", stage.signature().map(ChannelPassport::json));
    return json;
  }

  private static Map<String, Object> json(SignatureRule asked) {
    Map<String, Object> json = Json.object();
    json.put(
        "levels",
        asked.levels().stream().sorted().map(it -> it.name().toLowerCase(Locale.ROOT)).toList());
    json.put("role", asked.role().map(CertificateRole::oid));
    return json;
  }
}
