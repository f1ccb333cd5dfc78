package org.kense.core.words;

import java.util.List;
import org.kense.core.application.Barred;

/** What a rejection speaks of that bars the actor, in words. */
final class BarredWords {
  private BarredWords() {}

  static List<String> values(Barred barred, Reader reader) {
    var lang = reader.lang();
    return switch (barred) {
      case Barred.Unknown it -> List.of(it.what());
      case Barred.NotPermitted it ->
          List.of(
              RoleWords.of(it.denial().role(), lang),
              PermissionWords.of(it.denial().needed(), lang));
      case Barred.ForOtherUnit it ->
          List.of(reader.stage(it.stage()), OfficeWords.of(it.unit(), lang));
      case Barred.ForOtherExecutor it -> List.of(it.executor().value());
      case Barred.NobodyOfUnit it -> List.of(OfficeWords.of(it.unit(), lang));
      case Barred.NotOfUnit it -> List.of(it.executor().value(), OfficeWords.of(it.unit(), lang));
      case Barred.NotOffered it -> List.of(it.service().value(), it.institution().value());
      case Barred.NoSuchChannel it ->
          List.of(
              ChannelWords.of(it.channel(), lang),
              Listing.of(it.open(), channel -> ChannelWords.of(channel, lang)));
    };
  }
}
