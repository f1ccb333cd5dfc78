package org.kense.cli.demo;

import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.serving.Member;
import org.kense.cli.serving.Members;
import org.kense.core.access.ActorId;

/** Who plays: the people of the demo, and the tokens that they show. */
record Cast(Members members) {
  String token(String who) {
    return member(who).token();
  }

  String name(String who) {
    return member(who).name();
  }

  private Member member(String who) {
    return members
        .member(new ActorId(who))
        .orElseThrow(() -> Complaint.usage(Say.UNKNOWN_PERSON, who));
  }
}
