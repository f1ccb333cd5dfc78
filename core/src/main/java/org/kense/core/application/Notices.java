package org.kense.core.application;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All notices of a case, in the order in which they came to be owed. */
public record Notices(List<Notice> all) {
  /** None yet. */
  public static final Notices NONE = new Notices(List.of());

  public Notices {
    all = List.copyOf(all);
  }

  public Stream<Notice> owed() {
    return all.stream().filter(Notice::owed);
  }

  Notices after(NoticeEvent event) {
    return switch (event) {
      case NoticeEvent.NoticeOwed e ->
          new Notices(
              Stream.concat(
                      all.stream(),
                      Stream.of(new Notice(e.kind(), e.sentOn(), e.due(), new Notice.State.Owed())))
                  .toList());
      case NoticeEvent.NoticeSent e -> owed(e.kind(), n -> n.become(new Notice.State.Sent(e.at())));
      case NoticeEvent.NoticeLapsed e ->
          owed(e.kind(), n -> n.become(new Notice.State.Lapsed(e.at())));
    };
  }

  Notices after(DeadlineMoved moved) {
    return moved.of() instanceof DeadlineMoved.Of.Notice of
        ? owed(of.kind(), n -> new Notice(n.kind(), n.on(), moved.to(), n.state()))
        : this;
  }

  private Notices owed(String kind, UnaryOperator<Notice> change) {
    return new Notices(
        all.stream().map(n -> n.owed() && n.kind().equals(kind) ? change.apply(n) : n).toList());
  }
}
