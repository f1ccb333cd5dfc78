package org.kense.core.memory;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;
import org.kense.core.register.RegisterName;
import org.kense.core.service.Channel;
import org.kense.core.service.CountingRule;
import org.kense.core.service.DraftRule;
import org.kense.core.service.Effect;
import org.kense.core.service.Fee;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Limit;
import org.kense.core.service.Listing;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.RecordRule;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.RequiredDocument;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Route;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.SignatureRule;
import org.kense.core.service.Stage;
import org.kense.core.service.StageCode;
import org.kense.core.service.Term;

/** The definitions of the sample services: what a file says, as values. */
final class SampleServices {
  static final LegalBasis ACT = new LegalBasis("sample-act", "1", "SAMPLE-1");
  private static final Basis ASSUMED = Assumed.UNSTATED;

  private SampleServices() {}

  static Service free() {
    return service(
        "kg.sample-certificate",
        new Fee.Free(ASSUMED),
        List.of(),
        List.of(),
        SampleNotices.usual());
  }

  static Service charged() {
    var scan =
        new RequiredDocument(
            "scan",
            text("Scan"),
            true,
            Condition.always(),
            Set.of("application/pdf", "image/jpeg"),
            1 << 20,
            ACT);
    return service(
        "kg.sample-copy",
        new Fee.Charged(ACT),
        List.of(scan),
        List.of(ground("untrue", RefusalGround.At.BOTH), ground("late", RefusalGround.At.DECISION)),
        SampleNotices.ofCharged());
  }

  /** The free one, with data for a result: a record of who studies in which year. */
  static Service data() {
    var free = free();
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-data"), 1),
        text("Sample kg.sample-data"),
        ACT,
        Listing.NONE,
        "KG",
        CountingRule.PLAIN,
        free.fee(),
        free.drafts(),
        free.campaign(),
        free.channels(),
        List.of(),
        Optional.empty(),
        free.form(),
        Optional.empty(),
        List.of(),
        free.notices(),
        new ResultRule(
            new ResultForm.Only(ResultRule.Kind.DATA),
            text("Entry"),
            text("{name} has {copies} copies, and studies in year {course}. No {number}."),
            Optional.of(record()),
            ACT));
  }

  private static RecordRule record() {
    return new RecordRule(
        new RegisterName("students"),
        "name",
        List.of(
            new RecordRule.Value("course", "course", Optional.empty()),
            new RecordRule.Value("copies", "copies", Optional.empty())));
  }

  private static Service service(
      String code,
      Fee fee,
      List<RequiredDocument> documents,
      List<RefusalGround> grounds,
      List<NoticeRule> notices) {
    return new Service(
        new ServiceRef(new ServiceCode(code), 1),
        text("Sample " + code),
        ACT,
        Listing.NONE,
        "KG",
        CountingRule.PLAIN,
        fee,
        new DraftRule(Period.ofMonths(3), ACT),
        Optional.empty(),
        List.of(portal()),
        documents,
        Optional.empty(),
        form(),
        Optional.empty(),
        grounds,
        notices,
        new ResultRule(
            new ResultForm.Only(ResultRule.Kind.ELECTRONIC_DOCUMENT),
            text("Certificate"),
            text("{name} studies in year {course}. No {number}."),
            Optional.empty(),
            ACT));
  }

  private static Form form() {
    return new Form(
        List.of(
            new Field("name", text("Name"), new FieldType.Line(100), true),
            new Field("copies", text("Copies"), new FieldType.Count(1, 3), false),
            new Field("phone", text("Phone"), new FieldType.Phone(), false)));
  }

  private static Channel portal() {
    return new Channel(
        Samples.PORTAL,
        Set.of(SignIn.PASSWORD),
        new SignatureRule(Set.of(SignatureLevel.SIMPLE), Optional.empty(), ACT),
        new Term(Optional.of(new TimeLimit.WorkingDays(5)), Term.Start.REGISTRATION, ACT),
        new Route(
            List.of(
                stage("fill", "applicant", Effect.FILES, Form.EMPTY),
                stage("register", "office", Effect.REGISTERS, Form.EMPTY),
                stage("prepare", "study-department", Effect.NONE, findings()),
                stage("decide", "management", Effect.DECIDES, Form.EMPTY),
                stage("issue", "study-department", Effect.READIES, Form.EMPTY),
                stage("deliver", "office", Effect.DELIVERS, Form.EMPTY))));
  }

  private static Form findings() {
    return new Form(List.of(new Field("course", text("Year"), new FieldType.Count(1, 6), true)));
  }

  private static Stage stage(String code, String unit, Effect effect, Form form) {
    var limit =
        effect == Effect.FILES
            ? Optional.<Limit>empty()
            : Optional.of(new Limit(new TimeLimit.WorkingDays(1), ACT));
    return new Stage(
        new StageCode(code),
        new UnitCode(unit),
        effect,
        Condition.always(),
        text(code),
        text(code),
        form,
        limit,
        ACT);
  }

  private static RefusalGround ground(String code, RefusalGround.At at) {
    return new RefusalGround(new GroundCode(code), text("Ground " + code), ACT, at);
  }

  private static Text text(String words) {
    return Text.only(Lang.EN, words);
  }
}
