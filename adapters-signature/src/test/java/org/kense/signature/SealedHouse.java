package org.kense.signature;

import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.OFFICE;
import static org.kense.core.memory.Samples.PORTAL;
import static org.kense.core.memory.Samples.STUDIES;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.memory.MemoryHouse;
import org.kense.core.person.Agreement;
import org.kense.core.port.Press;
import org.kense.core.service.Service;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.GiveConsent;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.Ports;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.SubmitApplication;
import org.kense.core.usecase.UseCases;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.press.PdfPress;
import org.kense.signature.press.SealedPress;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.SealKey;
import org.kense.signature.seal.Seals;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;

/** A house of memory whose college has a seal, certified by an authority of the test's own. */
public final class SealedHouse {
  public static final Instant NOW = Instant.parse("2026-03-05T05:00:00Z");
  public static final URI PAGE = URI.create("https://kense.example");
  public static final String OWNER = "BIN990140000388";

  public final OwnAuthority authority = authority();
  public final SealKey key = authority.certify("Sample College", OWNER);
  public final Press press = press(key);
  public final UseCases desk;
  private final MemoryHouse house = MemoryHouse.withSamples(NOW);

  public SealedHouse() {
    this.desk = UseCases.of(ports(house.useCases().ports(), press));
  }

  /** Another one each time, and always of the same name. */
  public static OwnAuthority authority() {
    return new OwnAuthority("Sample Root", new SecureRandom(), NOW.minus(Duration.ofDays(1)));
  }

  /** What prints and seals with a key of the college. */
  public static Press press(SealKey key) {
    return press(key, new PdfSealer());
  }

  /** The same by a sealer that asks for time-stamps, say. */
  public static Press press(SealKey key, PdfSealer sealer) {
    return new SealedPress(
        new PdfPress(),
        new Seals(List.of(new Seal(COLLEGE, key, Set.of()))),
        new Imprints(Optional.of(PAGE)),
        sealer,
        () -> NOW);
  }

  /** Who trusts the authority, and knows of no revocation. */
  public Reliance trust() {
    return trust(NOW);
  }

  public Reliance trust(Instant at) {
    var root = new Root(authority.root(), Revocation.NOT_CHECKED);
    return new Reliance(new Roots(List.of(root)), Material.NONE, Policy.standard(), at);
  }

  /** A case that Aida filed and the office registered, of which she was told in this language. */
  public CaseId registered(Lang lang) {
    return registered(FREE, lang);
  }

  private CaseId registered(Service service, Lang lang) {
    for (var agreement : Agreement.values()) {
      desk.giveConsent()
          .handle(Order.of(AIDA, new GiveConsent.Command(agreement, "2026-01")))
          .get();
    }
    var start = new StartDraft.Command(COLLEGE, service.ref().code(), PORTAL, lang);
    var id = desk.startDraft().handle(Order.of(AIDA, start)).get().application().id();
    var name = Map.of("name", "Айдай Өмүрбек кызы");
    desk.answerFields().handle(Order.of(AIDA, new AnswerFields.Command(id, name))).get();
    var signed = new SubmitApplication.Command(id, house.sign(AIDA, id));
    desk.submitApplication().handle(Order.of(AIDA, signed)).get();
    desk.registerApplication().handle(Order.of(OFFICE, new Completion(id, Map.of()))).get();
    return id;
  }

  /** A case of this service whose result was made, for a student of the second year. */
  public CaseId ready(Service service) {
    var id = registered(service, Lang.KY);
    var course = new Completion(id, Map.of("course", "2"));
    desk.completeStage().handle(Order.of(STUDIES, course)).get();
    desk.grantApplication().handle(Order.of(HEAD, new Completion(id, Map.of()))).get();
    desk.makeReady().handle(Order.of(STUDIES, new Completion(id, Map.of()))).get();
    return id;
  }

  /** The first notice of a case, as a file. */
  public byte[] notice(CaseId id) {
    var notices = desk.reading().notices();
    var first = notices.handle(AIDA, id).get().getFirst();
    return notices.print(AIDA, id, first.version()).get();
  }

  private static Ports ports(Ports memory, Press press) {
    return new Ports(
        memory.applications(),
        memory.records(),
        memory.persons(),
        memory.people(),
        memory.services(),
        memory.offers(),
        memory.calendars(),
        memory.institutions(),
        memory.documents(),
        memory.signatures(),
        memory.signingCodes(),
        press,
        memory.prints(),
        memory.payments(),
        memory.stateRegisters(),
        memory.personalNumbers(),
        memory.ids(),
        memory.access(),
        memory.clock());
  }
}
