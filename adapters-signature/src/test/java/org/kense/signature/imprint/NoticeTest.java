package org.kense.signature.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.memory.Samples.AIDA;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.signature.SealedHouse;
import org.kense.signature.trust.Organisation;
import org.kense.signature.trust.Reliance;

/** A notice on paper proves itself, to whoever has the authority's certificate and no network. */
@Clause("ENR-7.3")
final class NoticeTest {
  private static final SealedHouse HOUSE = new SealedHouse();

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_notice_on_paper_is_genuine_and_says_what_was_sent(Lang lang) throws IOException {
    var house = new SealedHouse();
    var id = house.registered(lang);
    var letter = house.desk.reading().notices().handle(AIDA, id).get().getFirst().letter();

    var judged = judge(house.trust(), Scans.pages(house.notice(id), 200));

    assertEquals(Finding.GENUINE, judged.finding());
    var signer = judged.signer().orElseThrow();
    assertEquals(Optional.of("Sample College"), signer.name());
    assertEquals(Optional.of(SealedHouse.OWNER), signer.institution().map(Organisation::written));
    var data = judged.data().orElseThrow();
    assertEquals("notice", data.text("kind"));
    assertEquals(letter.subject(), data.text("title"));
    assertEquals(letter.body().lines().filter(line -> !line.isBlank()).toList(), data.paragraphs());
  }

  @Test
  void data_that_were_changed_a_wrong_key_and_a_revoked_key_are_told_apart() throws IOException {
    var paper = Scans.pages(HOUSE.notice(HOUSE.registered(Lang.EN)), 200);
    var unknown = new SealedHouse().trust();

    assertEquals(Finding.GENUINE, judge(HOUSE.trust(), paper).finding());
    assertEquals(Finding.TAMPERED, judge(HOUSE.trust(), forged(paper)).finding());
    assertEquals(Finding.UNKNOWN_KEY, judge(unknown, paper).finding());
    assertEquals(Finding.REVOKED, judge(Lists.revoking(HOUSE, HOUSE.key), paper).finding());
  }

  /** The same paper, on which another day was put with the old signature below. */
  private static List<byte[]> forged(List<byte[]> paper) throws IOException {
    var jws = Forgery.read(paper).saying("12 March", "12 April");
    return List.of(Scans.sheet(Symbols.of(jws, Forgery.MARK)));
  }

  private static Judgement judge(Reliance trust, List<byte[]> pages) {
    return new DocumentCheck(trust).judge(pages).getFirst().getFirst();
  }
}
