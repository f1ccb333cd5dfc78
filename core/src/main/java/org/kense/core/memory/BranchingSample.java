package org.kense.core.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.FormRule;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.Route;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.service.Stage;
import org.kense.core.service.StageCode;

/** The free sample, with questions, a document and a stage that only guardians meet. */
final class BranchingSample {
  private static final Service FREE = Samples.FREE;
  private static final Condition GUARDIAN = new Condition.Is("relation", Set.of("guardian"));

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2050, 1, 1);

  private BranchingSample() {}

  static Service service() {
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-enrolment"), 1),
        text("Sample enrolment"),
        FREE.basis(),
        FREE.listing(),
        FREE.calendar(),
        FREE.counting(),
        FREE.fee(),
        FREE.drafts(),
        FREE.campaign(),
        FREE.channels().stream().map(BranchingSample::branching).toList(),
        List.of(birthCertificate()),
        Optional.empty(),
        form(),
        FREE.supplement(),
        FREE.refusal(),
        FREE.notices(),
        FREE.result());
  }

  private static RequiredDocument birthCertificate() {
    return new RequiredDocument(
        "birth-certificate",
        text("Birth certificate"),
        true,
        GUARDIAN,
        Set.of("application/pdf"),
        1 << 20,
        FREE.basis());
  }

  private static Form form() {
    return new Form(
        List.of(
            new Field("name", text("Name"), new FieldType.Line(100), true),
            new Field("relation", text("Relation"), relation(), true),
            asked("order-number", "Number of the order of guardianship", GUARDIAN),
            asked("order-place", "Where it was issued", new Condition.Filled("order-number")),
            new Field("pin", text("PIN"), new FieldType.Identity(IdentityNumber.KG_PIN), false),
            new Field("born", text("Born"), new FieldType.Day(FIRST, LAST), false)),
        List.of(new FormRule.BirthDateInNumber("born", "pin", FREE.basis())));
  }

  private static FieldType relation() {
    return new FieldType.Choice(
        Stream.of("parent", "guardian")
            .map(code -> new FieldType.Option(code, text(code)))
            .toList());
  }

  private static Field asked(String name, String label, Condition when) {
    return new Field(name, text(label), new FieldType.Line(40), true, when, Optional.empty());
  }

  /** The same route, with a stage before the decision where a guardian asks. */
  private static Channel branching(Channel channel) {
    var stages =
        channel.route().stages().stream()
            .flatMap(
                stage ->
                    stage.effect() == Effect.DECIDES
                        ? Stream.of(verification(stage), stage)
                        : Stream.of(stage))
            .toList();
    return new Channel(
        channel.code(), channel.signIn(), channel.signing(), channel.term(), new Route(stages));
  }

  private static Stage verification(Stage decision) {
    return new Stage(
        new StageCode("verify"),
        new UnitCode("study-department"),
        Effect.NONE,
        GUARDIAN,
        text("Verify the guardianship"),
        text("Verified"),
        Form.EMPTY,
        decision.limit(),
        decision.basis());
  }

  private static Text text(String words) {
    return Text.only(Lang.EN, words);
  }
}
