package org.kense.core.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.form.Answers;
import org.kense.core.form.Form;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;

/** A service: everything that an applicant, an employee and a lawyer may ask of it. */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Service(
    ServiceRef ref,
    Text title,
    LegalBasis basis,
    Listing listing,
    String calendar,
    CountingRule counting,
    Fee fee,
    DraftRule drafts,
    Optional<CampaignRule> campaign,
    List<Channel> channels,
    List<RequiredDocument> documents,
    Optional<OriginalsRule> originals,
    Form form,
    Optional<Limit> supplement,
    List<RefusalGround> refusal,
    List<NoticeRule> notices,
    ResultRule result) {
  public Service {
    channels = List.copyOf(channels);
    documents = List.copyOf(documents);
    refusal = List.copyOf(refusal);
    notices = List.copyOf(notices);
  }

  public Optional<Channel> channel(ChannelCode code) {
    return channels.stream().filter(channel -> channel.code().equals(code)).findFirst();
  }

  public Optional<RequiredDocument> document(String code) {
    return documents.stream().filter(document -> document.code().equals(code)).findFirst();
  }

  /** The documents that are asked for where this was answered. */
  public Stream<RequiredDocument> documents(Answers answers) {
    return documents.stream().filter(document -> document.when().holds(answers));
  }

  /** The documents that may come to be asked for, or no longer, when these answers change. */
  public Stream<RequiredDocument> documentsAfter(Set<String> changing) {
    var fields = form.following(changing);
    return documents.stream()
        .filter(document -> document.when().fields().anyMatch(fields::contains));
  }

  public Optional<RefusalGround> ground(GroundCode code) {
    return refusal.stream().filter(ground -> ground.code().equals(code)).findFirst();
  }
}
