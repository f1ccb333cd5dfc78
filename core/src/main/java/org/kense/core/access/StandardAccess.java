package org.kense.core.access;

import static org.kense.core.access.Permission.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that ships with Kense. */
public final class StandardAccess {
  /** CSC-8.4, CSC-11: a person handles their own applications, from draft to rating. */
  private static final Map<Permission, Scope> APPLICANT =
      at(
          Scope.OWN,
          START,
          ANSWER,
          ASK_REGISTER,
          ATTACH,
          DETACH,
          SIGN,
          SUBMIT,
          SUPPLEMENT,
          WITHDRAW,
          RATE,
          PAY,
          CONSENT,
          WITHDRAW_CONSENT,
          READ,
          READ_STATUS,
          READ_DOCUMENT,
          LIST);

  /** CSC-3, CSC-27.3: considering applications is the work of the units that a route names. */
  private static final Map<Permission, Scope> CONSIDERING =
      at(
          Scope.UNIT,
          READ,
          READ_STATUS,
          READ_DOCUMENT,
          LIST,
          COMPLETE_STAGE,
          ASK_SUPPLEMENT,
          MAKE_READY,
          HAND_OVER,
          TAKE_PAPERS,
          RETURN_PAPERS);

  /** CSC-27.1, DUP-9P.5: the office receives and registers, or turns away. */
  private static final Map<Permission, Scope> RECEIVING = at(Scope.UNIT, REGISTER, DECLINE);

  /** CSC-27.3: office and management name executors in all units, heads in their own. */
  private static final Map<Permission, Scope> NAMING = at(Scope.INSTITUTION, ASSIGN);

  private static final Map<Permission, Scope> HEADING = at(Scope.UNIT, ASSIGN);

  /** CSC-15: a refusal answers for itself, so it is for those whom the route lets decide. */
  private static final Map<Permission, Scope> DECIDING = at(Scope.UNIT, GRANT, REFUSE);

  /** CSC-36: that nobody could work is for those to say who answer for the whole institution. */
  private static final Map<Permission, Scope> GOVERNING = at(Scope.INSTITUTION, RECORD_OUTAGE);

  /** EDC-10.2: found by number, status only. */
  private static final Map<Permission, Scope> ASKING = at(Scope.ALL, READ_STATUS);

  /** DUP-7: outer participants complete the stages that name them. */
  private static final Map<Permission, Scope> TAKING_PART =
      at(Scope.PARTICIPANT, READ_STATUS, LIST, COMPLETE_STAGE);

  /** DUP-9F.2–4, DUP-9F.13: the front office takes papers in, and hands the result out. */
  private static final Map<Permission, Scope> FACING =
      at(Scope.PARTICIPANT, REGISTER, HAND_OVER, TAKE_PAPERS, RETURN_PAPERS);

  /** DUP-9F.1–3: the front office files for the applicant who stands before its employee. */
  private static final Map<Permission, Scope> HELPING =
      at(
          Scope.HELPED,
          START,
          ANSWER,
          ATTACH,
          DETACH,
          SUBMIT,
          SUPPLEMENT,
          RECORD_CONSENT,
          READ,
          READ_DOCUMENT);

  /** ENR-6: where a route says so, an outer system takes applications in. */
  private static final Map<Permission, Scope> ACCEPTING = at(Scope.PARTICIPANT, REGISTER);

  /** CSC-27.4, CSC-44: the provider's own systems take in what passes the unit they work for. */
  private static final Map<Permission, Scope> EXCHANGING = at(Scope.UNIT, READ, READ_DOCUMENT);

  /** EPO-8.4: a portal passes on what was filed there; it learns no more than how that stands. */
  private static final Map<Permission, Scope> PASSING_ON =
      at(Scope.HELPED, START, ANSWER, ATTACH, SUBMIT, RECORD_CONSENT);

  /** CSC-28: a payment system reports on any case; CSC-25.6: drafts expire on their own. */
  private static final Map<Permission, Scope> RUNNING = at(Scope.ALL, CONFIRM_PAYMENT, EXPIRE);

  /** The only instance. */
  public static final AccessTable TABLE =
      new AccessTable(
          Map.ofEntries(
              Map.entry(Role.APPLICANT, APPLICANT),
              Map.entry(Role.EXECUTOR, all(List.of(CONSIDERING, RECEIVING, DECIDING))),
              Map.entry(Role.OFFICE, all(List.of(CONSIDERING, RECEIVING, NAMING))),
              Map.entry(Role.STUDY_DEPARTMENT, CONSIDERING),
              Map.entry(Role.MANAGEMENT, all(List.of(CONSIDERING, DECIDING, NAMING, GOVERNING))),
              Map.entry(Role.ADMINISTRATOR, GOVERNING),
              Map.entry(Role.FRONT_OFFICE, all(List.of(TAKING_PART, FACING, HELPING))),
              Map.entry(Role.CONTACT_CENTRE, ASKING),
              Map.entry(
                  Role.OPERATOR,
                  all(List.of(ASKING, at(Scope.ALL, EXPIRE, RECOMPUTE, RECORD_OUTAGE)))),
              Map.entry(
                  Role.EXTERNAL_SYSTEM,
                  all(List.of(TAKING_PART, EXCHANGING, ACCEPTING, PASSING_ON, RUNNING)))),
          HEADING);

  private StandardAccess() {}

  private static Map<Permission, Scope> at(Scope scope, Permission... permissions) {
    return Stream.of(permissions).collect(Collectors.toMap(p -> p, p -> scope));
  }

  private static Map<Permission, Scope> all(List<Map<Permission, Scope>> parts) {
    var row = new EnumMap<Permission, Scope>(Permission.class);
    parts.forEach(row::putAll);
    return row;
  }
}
