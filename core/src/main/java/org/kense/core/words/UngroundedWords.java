package org.kense.core.words;

import java.util.List;
import org.kense.core.application.Ungrounded;

/** What a rejection speaks of that the rules do not carry, in words. */
final class UngroundedWords {
  private UngroundedWords() {}

  static List<String> values(Ungrounded ungrounded, Reader reader) {
    var lang = reader.lang();
    return switch (ungrounded) {
      case Ungrounded.NotAGround it ->
          List.of(it.ground().value(), Listing.of(it.listed(), reader::ground));
      case Ungrounded.GroundNotNow it ->
          List.of(reader.ground(it.ground()), GroundWords.of(it.at(), lang));
      case Ungrounded.Unmotivated it -> List.of();
      case Ungrounded.NoPlaceLeft it ->
          List.of(Listing.of(it.chosen(), reader::option), "" + it.places());
      case Ungrounded.ConsentMissing it ->
          List.of(Listing.of(it.agreements(), one -> AgreementWords.of(one, lang)), it.text());
      case Ungrounded.NumberUnproven it -> List.of(NumberWords.of(it.number(), lang));
      case Ungrounded.ConsentUnproven it -> List.of(AgreementWords.of(it.agreement(), lang));
      case Ungrounded.ActUnsigned it ->
          List.of(
              reader.stage(it.stage()),
              Listing.of(it.accepted(), level -> SignatureWords.of(level, lang)));
      case Ungrounded.SignatureTooWeak it ->
          List.of(
              SignatureWords.of(it.given(), lang),
              Listing.of(it.accepted(), level -> SignatureWords.of(level, lang)));
      case Ungrounded.SignatureFails it ->
          List.of(Listing.of(it.reasons(), reason -> SignatureWords.failure(reason, lang)));
      case Ungrounded.SignatureUncertain it ->
          List.of(Listing.of(it.reasons(), reason -> SignatureWords.failure(reason, lang)));
    };
  }
}
