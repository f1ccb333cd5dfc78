package org.kense.core.memory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.CertificateRole;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Fee;
import org.kense.core.service.Money;
import org.kense.core.service.Offer;
import org.kense.core.service.Provider;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;

/** A made-up college with a few services for tests and first steps. */
public final class Samples {
  public static final InstitutionId COLLEGE = new InstitutionId("sample-college");
  public static final ChannelCode PORTAL = new ChannelCode("portal");

  public static final Actor.Citizen AIDA = new Actor.Citizen(new ActorId("aida"), Role.APPLICANT);
  public static final Actor.Citizen MARAT = new Actor.Citizen(new ActorId("marat"), Role.APPLICANT);
  public static final Actor.Employee OFFICE = employee("office-1", Role.OFFICE, "office");

  /** Leads the study department. */
  public static final Actor.Employee STUDIES =
      new Actor.Employee(
          new ActorId("studies-1"),
          Role.STUDY_DEPARTMENT,
          COLLEGE,
          new UnitCode("study-department"),
          true);

  public static final Actor.Employee HEAD = employee("head-1", Role.MANAGEMENT, "management");
  public static final Actor.Machine TILL =
      new Actor.Machine(
          new ActorId("till"), Role.EXTERNAL_SYSTEM, COLLEGE, new UnitCode("payments"));
  public static final Actor.Machine SWEEP =
      new Actor.Machine(new ActorId("sweep"), Role.EXTERNAL_SYSTEM, COLLEGE, new UnitCode("sweep"));

  public static final List<Actor.Employee> EMPLOYEES =
      List.of(
          OFFICE, STUDIES, HEAD, employee("studies-2", Role.STUDY_DEPARTMENT, "study-department"));

  /** A certificate, free of charge, without grounds of refusal. */
  public static final Service FREE = SampleServices.free();

  /** A copy, charged, with a required scan and two grounds of refusal. */
  public static final Service CHARGED = SampleServices.charged();

  /** An entry in a register of students, under their name, free of charge. */
  public static final Service DATA = SampleServices.data();

  /** An enrolment with questions, a document and a stage that only some cases have. */
  public static final Service BRANCHING = BranchingSample.service();

  /** A transfer between schools, which are chosen from lists that depend on other answers. */
  public static final Service CASCADE = CascadeSample.service();

  /** An application for a child, most of which state registers fill. */
  public static final Service FAMILY = FamilySample.service();

  /** Of those who may sign for an organisation, in Kazakhstan's certificates. */
  public static final CertificateRole MAY_SIGN = new CertificateRole("1.2.398.3.3.4.1.2.2");

  /** The free one with grounds of refusal, where whoever ends a stage signs what they do. */
  public static final Service SIGNED = SignedSample.service();

  /** All of them. */
  public static final List<Service> SERVICES =
      List.of(FREE, CHARGED, DATA, BRANCHING, FAMILY, CASCADE, SIGNED);

  private Samples() {}

  /** What the college offers from 2020 on: 09:00 to 18:00 in Bishkek, 150 som where charged. */
  public static Offer offer(Service service) {
    return new Offer(
        new Provider(COLLEGE, 700, ProviderKind.COLLEGE, Text.only(Lang.EN, "Sample College")),
        service.ref(),
        LocalDate.of(2020, 1, 1),
        WorkHours.of(
            "sample-1", ZoneId.of("Asia/Bishkek"), LocalTime.of(9, 0), LocalTime.of(18, 0)),
        "2026-01",
        service.fee() instanceof Fee.Charged
            ? Optional.of(new Money(15_000, Currency.getInstance("KGS")))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Actor.Employee employee(String id, Role role, String unit) {
    return new Actor.Employee(new ActorId(id), role, COLLEGE, new UnitCode(unit));
  }
}
