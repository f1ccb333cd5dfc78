package org.kense.core.memory;

import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Route;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.SignatureRule;
import org.kense.core.service.Stage;

/** The free sample with grounds of refusal, where whoever ends a stage signs what they do. */
final class SignedSample {
  private static final Service FREE = Samples.FREE;

  private SignedSample() {}

  static Service service() {
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-signed"), 1),
        Text.only(Lang.EN, "Sample kg.sample-signed"),
        FREE.basis(),
        FREE.listing(),
        FREE.calendar(),
        FREE.counting(),
        FREE.fee(),
        FREE.drafts(),
        FREE.campaign(),
        FREE.channels().stream().map(SignedSample::signed).toList(),
        FREE.documents(),
        FREE.originals(),
        FREE.form(),
        FREE.supplement(),
        Samples.CHARGED.refusal(),
        FREE.notices(),
        FREE.result());
  }

  private static Channel signed(Channel channel) {
    return new Channel(
        channel.code(),
        channel.signIn(),
        channel.signing(),
        channel.term(),
        new Route(channel.route().stages().stream().map(SignedSample::signed).toList()));
  }

  /** The draft is signed as the channel says. */
  private static Stage signed(Stage stage) {
    return stage.effect() == Effect.FILES
        ? stage
        : stage.with(
            new SignatureRule(Set.of(SignatureLevel.QUALIFIED), role(stage), stage.basis()));
  }

  /** Only who has the right to sign decides. */
  private static Optional<CertificateRole> role(Stage stage) {
    return stage.effect() == Effect.DECIDES ? Optional.of(Samples.MAY_SIGN) : Optional.empty();
  }
}
