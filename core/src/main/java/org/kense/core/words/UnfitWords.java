package org.kense.core.words;

import java.util.List;
import java.util.stream.Collectors;
import org.kense.core.application.Unfit;
import org.kense.core.form.Fault;

/** What a rejection speaks of that finds a command wrong, in words. */
final class UnfitWords {
  private UnfitWords() {}

  static List<String> values(Unfit unfit, Reader reader) {
    var lang = reader.lang();
    return switch (unfit) {
      case Unfit.Faulty it -> faulty(it, reader);
      case Unfit.DocumentMissing it -> List.of(reader.document(it.document()));
      case Unfit.NoSuchDocument it ->
          List.of(it.document(), Listing.of(it.listed(), reader::document));
      case Unfit.DocumentNotAsked it -> List.of(reader.document(it.document()));
      case Unfit.WrongMediaType it ->
          List.of(
              reader.document(it.document()),
              MediaTypeWords.of(it.given()),
              Listing.of(it.allowed(), MediaTypeWords::of));
      case Unfit.TooLarge it ->
          List.of(
              reader.document(it.document()),
              SizeWords.atLeast(it.given(), lang),
              SizeWords.atMost(it.largest(), lang));
      case Unfit.NotAsked it ->
          List.of(Listing.of(it.changed(), reader::entry), Listing.of(it.asked(), reader::entry));
      case Unfit.NoSuchRegister it ->
          List.of(it.register(), Listing.of(it.listed(), reader::register));
      case Unfit.RegisterNotAsked it -> List.of(reader.register(it.register()));
      case Unfit.NotARating it -> List.of("" + it.stars());
      case Unfit.EmptyRequest it -> List.of();
      case Unfit.EvidenceMissing it ->
          List.of(reader.stage(it.stage()), OfficeWords.of(it.unit(), lang));
      case Unfit.ReferenceMissing it -> List.of();
      case Unfit.PaperHeld it -> List.of(reader.document(it.document()));
      case Unfit.PaperNotHeld it -> List.of(reader.document(it.document()));
      case Unfit.ImpossibleOutage it ->
          List.of(
              reader.time(it.from()), it.to().map(reader::time).orElse("–"), reader.time(it.now()));
      case Unfit.OutageWithoutCause it -> List.of();
      case Unfit.WithdrawnWithoutReason it -> List.of();
      case Unfit.WrongAmount it ->
          List.of(MoneyWords.of(it.asked(), lang), MoneyWords.of(it.paid(), lang));
    };
  }

  private static List<String> faulty(Unfit.Faulty it, Reader reader) {
    var fields = it.faults().stream().map(Fault::field).collect(Collectors.toSet());
    return List.of(
        CountWords.of(fields.size(), "field", reader.lang()), Listing.of(fields, reader::field));
  }
}
