package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Filter;
import org.kense.core.application.Paper;
import org.kense.core.application.Summary;
import org.kense.core.memory.Samples;

/** Whatever keeps applications finds those of which originals are held (EPO-8.4). */
public abstract class HeldOriginalsContract {
  private static final Filter HELD =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Filter.Papers.ORIGINALS_HELD);

  protected HeldOriginalsContract() {}

  protected abstract ApplicationsContract.Ports empty();

  @Test
  @Clause("EPO-8.4")
  void originals_that_were_taken_and_not_given_back_are_found() {
    var ports = empty();
    ports.offers().put(Samples.offer(Samples.FREE));
    var cases = ports.applications();
    var begun = beginning(started(id(2), MARAT));
    var copy = taken("scan", Paper.As.ELECTRONIC_COPY);
    var original = taken("certificate", Paper.As.ORIGINAL);
    var back = new CourseEvent.PapersReturned(Set.of("certificate"), MONDAY.plusSeconds(1));

    cases.append(begun);
    cases.append(next(begun.after(), 1, copy));
    var before = ids(cases, new Reach.Everything());
    cases.append(next(begun.after().after(copy), 2, original));
    var during = ids(cases, new Reach.Everything());
    var elsewhere = ids(cases, new Reach.OfInstitution(new InstitutionId("sample-school")));
    cases.append(next(begun.after().after(copy).after(original), 3, back));

    assertEquals(List.of(), before);
    assertEquals(List.of(id(2)), during);
    assertEquals(List.of(), elsewhere);
    assertEquals(List.of(), ids(cases, new Reach.Everything()));
  }

  private static CourseEvent taken(String document, Paper.As as) {
    return new CourseEvent.PapersTaken(List.of(new Paper(document, as)), MONDAY);
  }

  private static List<CaseId> ids(Applications cases, Reach reach) {
    return cases.list(reach, HELD, Optional.empty(), 10).lines().stream().map(Summary::id).toList();
  }
}
