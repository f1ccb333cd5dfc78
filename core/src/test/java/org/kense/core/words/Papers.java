package org.kense.core.words;

import java.time.LocalDate;
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
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;
import org.kense.core.memory.Samples;
import org.kense.core.service.Channel;
import org.kense.core.service.CountingRule;
import org.kense.core.service.DraftRule;
import org.kense.core.service.Effect;
import org.kense.core.service.Fee;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Listing;
import org.kense.core.service.Moment;
import org.kense.core.service.NoticeRule;
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

/** A paid service whose every part has a name in all four languages. */
final class Papers {
  static final LegalBasis LAW = new LegalBasis("kg-kstu-portal-rules-2023", "33(1)", "CSC-33.1");
  static final GroundCode UNTRUE = new GroundCode("untrue");
  static final String ACCEPTANCE = "acceptance";
  static final StageCode FILL = new StageCode("fill");
  static final StageCode REGISTER = new StageCode("register");
  static final Text UNTRUE_TITLE =
      Text.of(
          "untrue information",
          "недостоверные сведения",
          "дәйексіз мәліметтер",
          "анык эмес маалымат");

  private Papers() {}

  static Service yielding(ResultRule.Kind kind) {
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-copy"), 1),
        Text.of("Copy of a diploma", "Копия диплома", "Диплом көшірмесі", "Дипломдун көчүрмөсү"),
        LAW,
        Listing.NONE,
        "KG",
        CountingRule.PLAIN,
        new Fee.Charged(LAW),
        new DraftRule(Period.ofMonths(3), LAW),
        Optional.empty(),
        List.of(portal()),
        List.of(
            new RequiredDocument(
                "scan", scan(), true, Condition.always(), Set.of("application/pdf"), 1 << 20, LAW)),
        Optional.empty(),
        form(),
        Optional.empty(),
        List.of(new RefusalGround(UNTRUE, UNTRUE_TITLE, LAW, RefusalGround.At.BOTH)),
        List.of(acceptance()),
        new ResultRule(new ResultForm.Only(kind), copy(), resultText(), Optional.empty(), LAW));
  }

  static Text scan() {
    return Text.of("Scan", "Скан диплома", "Диплом сканы", "Дипломдун сканы");
  }

  static Text copy() {
    return Text.of("Copy", "Копия", "Көшірме", "Көчүрмө");
  }

  private static Text resultText() {
    return Text.of(
        "No. {number}: {name}, born on {birth-date}.\n\nTo be shown: {purpose}.",
        "№ {number}: {name}, дата рождения: {birth-date}.\n\nПредоставляется: {purpose}.",
        "№ {number}: {name}, туған күні: {birth-date}.\n\nҰсынылады: {purpose}.",
        "№ {number}: {name}, туулган күнү: {birth-date}.\n\nКөрсөтүлөт: {purpose}.");
  }

  private static NoticeRule acceptance() {
    var text =
        Text.of(
            "{provider} took No. {number} in for {name}.\n\n"
                + "Filed: {filed}; taken in: {registered}.",
            "{provider}: принято № {number} ({name}).\n\nПодано: {filed}; принято: {registered}.",
            "{provider}: № {number} қабылданды ({name}).\n\n"
                + "Берілді: {filed}; қабылданды: {registered}.",
            "{provider}: № {number} кабыл алынды ({name}).\n\n"
                + "Берилди: {filed}; кабыл алынды: {registered}.");
    return new NoticeRule(
        ACCEPTANCE,
        Moment.FILED,
        Moment.REGISTERED,
        new TimeLimit.WorkingDays(1),
        LAW,
        Optional.empty(),
        Optional.of(text),
        Optional.empty());
  }

  private static Form form() {
    var employer =
        new FieldType.Option(
            "employer", Text.of("employer", "работодателю", "жұмыс берушіге", "иш берүүчүгө"));
    return new Form(
        List.of(
            new Field(
                "name", Text.of("Name", "Имя", "Аты", "Аты-жөнү"), new FieldType.Name(99), true),
            new Field(
                "birth-date",
                Text.of("Born", "Дата рождения", "Туған күні", "Туулган күнү"),
                new FieldType.Day(LocalDate.MIN, LocalDate.MAX),
                true),
            new Field(
                "purpose",
                Text.of("Purpose", "Куда", "Қайда", "Кайда"),
                new FieldType.Choice(List.of(employer)),
                true)));
  }

  private static Channel portal() {
    return new Channel(
        Samples.PORTAL,
        Set.of(SignIn.PASSWORD),
        new SignatureRule(Set.of(SignatureLevel.SIMPLE), Optional.empty(), LAW),
        new Term(Optional.of(new TimeLimit.WorkingDays(5)), Term.Start.REGISTRATION, LAW),
        new Route(
            List.of(
                stage(FILL, "applicant", Effect.FILES),
                stage(REGISTER, "office", Effect.REGISTERS))));
  }

  private static Stage stage(StageCode code, String unit, Effect effect) {
    var title = Text.of("Stage", "Этап", "Кезең", "Баскыч");
    return new Stage(
        code,
        new UnitCode(unit),
        effect,
        Condition.always(),
        title,
        title,
        Form.EMPTY,
        Optional.empty(),
        LAW);
  }
}
