package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;
import static org.kense.core.port.SampleCases.STUDIES;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.started;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Event;
import org.kense.core.application.Filter;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.Summary;
import org.kense.core.application.TurnEvent;
import org.kense.core.memory.Samples;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.StageCode;

/** Whatever keeps applications shows everybody theirs, and no others. */
public abstract class CaseListsContract {
  private static final InstitutionId SCHOOL = new InstitutionId("sample-school");
  private static final UnitCode POST = new UnitCode("post");
  private static final CaseNumber NUMBER = CaseNumber.of(700, Year.of(2026), 1);
  private static final CaseNumber SECOND = CaseNumber.of(700, Year.of(2026), 2);
  private static final Reach ALL = new Reach.Everything();
  private static final List<Reach> UNITS =
      List.of(new Reach.OfUnit(SCHOOL, POST), new Reach.AsParticipant(POST));
  private Applications cases;

  protected CaseListsContract() {}

  protected abstract ApplicationsContract.Ports empty();

  /** 1: Aida's, filed, at the office. 2: Marat's draft. 3: Aida's draft at a school, by post. */
  @BeforeEach
  void three_cases_stand() {
    var ports = empty();
    ports.offers().put(Samples.offer(Samples.FREE));
    cases = ports.applications();
    start(
        started(id(1), AIDA),
        new HeadingEvent.Numbered(NUMBER),
        new StatusEvent.Filed(MONDAY),
        new TurnEvent.StageOpened(new StageCode("register"), OFFICE, MONDAY, Optional.empty()));
    start(started(id(2), MARAT));
    start(started(id(SCHOOL, 3), AIDA, Set.of(OFFICE, POST)));
  }

  private void start(HeadingEvent.Started started, Event... more) {
    cases.append(beginning(started, more));
  }

  private List<CaseId> ids(Reach reach, Filter filter) {
    return cases.list(reach, filter, Optional.empty(), 10).lines().stream()
        .map(Summary::id)
        .toList();
  }

  @Test
  void a_list_shows_what_is_within_reach_newest_first() {
    assertEquals(List.of(id(SCHOOL, 3), id(2), id(1)), ids(ALL, Filter.NONE));
    assertEquals(List.of(id(SCHOOL, 3), id(1)), ids(new Reach.Own(AIDA), Filter.NONE));
    assertEquals(List.of(id(2), id(1)), ids(new Reach.OfInstitution(Samples.COLLEGE), Filter.NONE));
    assertEquals(List.of(id(1)), ids(new Reach.OfUnit(Samples.COLLEGE, STUDIES), Filter.NONE));
    assertEquals(List.of(), ids(new Reach.OfUnit(Samples.COLLEGE, POST), Filter.NONE));
    assertEquals(List.of(id(1)), ids(new Reach.AsParticipant(STUDIES), Filter.NONE));
  }

  @Test
  void an_employee_finds_what_they_started_for_others_and_no_more() {
    var clerk = new ActorId("clerk-1");
    var mine = started(id(4), AIDA);
    start(
        new HeadingEvent.Started(
            mine.id(),
            mine.service(),
            mine.channel(),
            mine.units(),
            mine.applicant(),
            mine.lang(),
            mine.at(),
            Optional.of(clerk),
            Optional.empty()));

    assertEquals(List.of(id(4)), ids(new Reach.Helped(clerk), Filter.NONE));
    assertEquals(List.of(), ids(new Reach.Helped(AIDA), Filter.NONE));
    assertEquals(List.of(), ids(new Reach.Own(clerk), Filter.NONE));
    assertEquals(List.of(id(4), id(SCHOOL, 3), id(1)), ids(new Reach.Own(AIDA), Filter.NONE));
  }

  @Test
  void a_draft_that_nobody_filed_is_within_no_units_reach() {
    var draft = beginning(started(id(SCHOOL, 3), AIDA, Set.of(OFFICE, POST))).after();

    for (var unit : UNITS) {
      assertEquals(List.of(), ids(unit, Filter.NONE));
      assertEquals(List.of(), cases.listDrafts(unit, MONDAY, 10));
    }

    var filed = new HeadingEvent.Numbered(SECOND);
    cases.append(SampleCases.next(draft, 1, filed, new StatusEvent.Filed(MONDAY)));
    for (var unit : UNITS) {
      assertEquals(List.of(id(SCHOOL, 3)), ids(unit, Filter.NONE));
      assertEquals(Optional.of(id(SCHOOL, 3)), cases.find(SECOND, unit));
    }
  }

  @Test
  void a_filter_leaves_out_the_rest() {
    var none = Optional.<UnitCode>empty();
    var drafts = new Filter(Optional.of("draft"), none, Optional.empty());
    var atOffice = new Filter(Optional.empty(), Optional.of(OFFICE), Optional.empty());
    var certificates =
        new Filter(Optional.of("submitted"), none, Optional.of(Samples.FREE.ref().code()));
    var others = new Filter(Optional.empty(), none, Optional.of(new ServiceCode("kg.other")));

    assertEquals(List.of(id(SCHOOL, 3), id(2)), ids(ALL, drafts));
    assertEquals(List.of(id(1)), ids(ALL, atOffice));
    assertEquals(List.of(id(1)), ids(new Reach.OfUnit(Samples.COLLEGE, STUDIES), atOffice));
    assertEquals(List.of(id(1)), ids(new Reach.Own(AIDA), certificates));
    assertEquals(List.of(), ids(ALL, others));
  }

  @Test
  void a_line_says_what_the_case_says() {
    var line = cases.list(new Reach.Own(AIDA), Filter.NONE, Optional.empty(), 10).lines().getLast();

    var application = cases.open(id(1), Optional.empty()).orElseThrow().application();
    assertEquals(Summary.of(application), line);
    assertEquals(Optional.of(NUMBER), line.number());
  }

  @Test
  void pages_follow_one_another_without_a_gap_while_new_cases_come() {
    IntStream.rangeClosed(4, 9).forEach(count -> start(started(id(count), MARAT)));
    var reach = new Reach.OfInstitution(Samples.COLLEGE);

    var seen = new ArrayList<CaseId>();
    var page = cases.list(reach, Filter.NONE, Optional.empty(), 3);
    start(started(id(10), MARAT));
    while (page.next().isPresent()) {
      page.lines().forEach(line -> seen.add(line.id()));
      page = cases.list(reach, Filter.NONE, page.next(), 3);
    }
    page.lines().forEach(line -> seen.add(line.id()));

    assertEquals(List.of(id(9), id(8), id(7), id(6), id(5), id(4), id(2), id(1)), seen);
  }

  @Test
  void a_page_that_holds_all_that_is_left_is_the_last() {
    var page = cases.list(ALL, Filter.NONE, Optional.empty(), 3);

    assertEquals(3, page.lines().size());
    assertEquals(Optional.empty(), page.next());
  }

  @Test
  void a_case_is_found_by_its_number_within_reach_only() {
    assertEquals(Optional.of(id(1)), cases.find(NUMBER, ALL));
    assertEquals(Optional.of(id(1)), cases.find(NUMBER, new Reach.Own(AIDA)));
    assertEquals(Optional.of(id(1)), cases.find(NUMBER, new Reach.OfUnit(Samples.COLLEGE, OFFICE)));
    assertEquals(Optional.empty(), cases.find(NUMBER, new Reach.Own(MARAT)));
    assertEquals(Optional.empty(), cases.find(NUMBER, new Reach.OfInstitution(SCHOOL)));
    assertEquals(Optional.empty(), cases.find(SECOND, ALL));
  }

  @Test
  @Clause("CSC-25.6")
  void drafts_that_nobody_changed_since_are_listed_oldest_first() {
    var changed = SampleCases.answer("Marat");
    var marat = cases.open(id(2), Optional.empty()).orElseThrow().application();
    cases.append(SampleCases.next(marat, 1, changed));

    assertEquals(List.of(id(SCHOOL, 3), id(2)), cases.listDrafts(ALL, changed.at(), 10));
    assertEquals(List.of(id(SCHOOL, 3)), cases.listDrafts(ALL, changed.at(), 1));
    assertEquals(List.of(id(SCHOOL, 3)), cases.listDrafts(ALL, changed.at().minusSeconds(1), 10));
    assertEquals(List.of(), cases.listDrafts(ALL, MONDAY.minusSeconds(1), 10));
    assertEquals(List.of(id(2)), cases.listDrafts(new Reach.Own(MARAT), changed.at(), 10));
  }
}
