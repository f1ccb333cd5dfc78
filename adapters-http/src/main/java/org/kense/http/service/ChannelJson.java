package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.http.words.Codes;

/** One way in: how to enter and sign, how long it takes from when, and every stage. */
record ChannelJson(
    String code,
    List<String> signIn,
    SignatureRuleJson signature,
    Optional<LimitJson> limit,
    String starts,
    List<StageRuleJson> stages) {
  static ChannelJson of(Channel channel, Lang reader) {
    return new ChannelJson(
        channel.code().value(),
        channel.signIn().stream().sorted().map(Codes::of).toList(),
        SignatureRuleJson.of(channel.signing(), reader),
        channel.limit().map(limit -> LimitJson.of(limit, reader)),
        Codes.of(channel.term().start()),
        channel.route().stages().stream().map(stage -> StageRuleJson.of(stage, reader)).toList());
  }
}
