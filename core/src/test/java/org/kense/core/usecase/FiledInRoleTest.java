package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.memory.Samples;
import org.kense.core.service.Channel;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.SignatureRule;

/** A channel may ask what whoever files may do by their certificate. */
@Clause("CSC-26")
class FiledInRoleTest {
  private final Story story = Variant.plain().with(inRole()).story();

  private static Channel inRole() {
    var portal = FREE.channel(Samples.PORTAL).orElseThrow();
    var signing =
        new SignatureRule(
            Set.of(SignatureLevel.QUALIFIED),
            Optional.of(Samples.MAY_SIGN),
            portal.signing().basis());
    return new Channel(portal.code(), portal.signIn(), signing, portal.term(), portal.route());
  }

  private Either<Rejection, Receipt> submitted(String... roles) {
    var id = story.filled(FREE);
    var shown = right(story.desk.reading().declaration().handle(AIDA, id)).declaration();
    var proof = story.house.certify(AIDA.id(), shown, roles);
    return story
        .desk
        .submitApplication()
        .handle(Order.of(AIDA, new SubmitApplication.Command(id, proof)));
  }

  @Test
  void the_role_that_is_demanded_files() {
    right(submitted("1.2.3", Samples.MAY_SIGN.oid()));
  }

  @Test
  void another_role_and_none_file_nothing() {
    for (var roles : new String[][] {{}, {"1.2.3"}, {Samples.MAY_SIGN.oid() + ".1"}}) {
      var rejected = assertInstanceOf(Ungrounded.SignatureFails.class, submitted(roles).getLeft());

      assertEquals(List.of("role-missing"), rejected.reasons());
    }
  }

  @Test
  void a_code_is_too_weak_before_anybody_asks_for_a_role() {
    var id = story.filled(FREE);
    var code = new SubmitApplication.Command(id, story.house.sign(AIDA, id));

    var rejected = story.desk.submitApplication().handle(Order.of(AIDA, code)).getLeft();

    assertInstanceOf(Ungrounded.SignatureTooWeak.class, rejected);
  }
}
