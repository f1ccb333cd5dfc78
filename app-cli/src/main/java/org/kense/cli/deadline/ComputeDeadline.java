package org.kense.cli.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.moment.MomentText;
import org.kense.core.calendar.BeyondCalendar;
import org.kense.core.calendar.ContestedDay;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.Pause;
import org.kense.core.calendar.Timetable;
import org.kense.core.law.Assumed;
import org.kense.core.law.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kense deadline compute}: one deadline, and why it falls there. */
@Command(name = "compute")
final class ComputeDeadline implements Callable<Integer> {
  private final Kense kense;

  @Option(names = "--calendar", required = true, paramLabel = "KZ|KG|RU")
  private String calendar = "";

  @Option(names = "--start", required = true, paramLabel = "2026-03-05[T16:40]")
  private String start = "";

  @Option(names = "--received")
  private boolean received;

  @Option(names = "--limit", required = true, paramLabel = "\"3 working days\"")
  private String limit = "";

  @Option(names = "--hours", paramLabel = "09:00-18:00[,lunch 13:00-14:00][;sat 09:00-13:00]")
  private String hours = "";

  @Option(names = "--zone", paramLabel = "Asia/Almaty")
  private String zone = "";

  @Option(names = "--pause", paramLabel = "FROM/TO[/REASON]", arity = "1..*")
  private List<String> pauses = List.of();

  @Option(names = "--contested", paramLabel = "working|off")
  private String contested = "";

  @Option(names = "--explain")
  private boolean explain;

  ComputeDeadline(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    var days = CalendarText.calendar(calendar, contested);
    ZoneId place = CalendarText.zone(zone, calendar);
    var timetable = new Timetable(days, HoursText.read(asked(), place));
    try {
      if (DateText.is(start)) dated(timetable);
      else timed(timetable, place);
      return Exit.DONE;
    } catch (BeyondCalendar beyond) {
      throw CalendarText.complaint(beyond);
    } catch (ContestedDay day) {
      throw CalendarText.complaint(day);
    }
  }

  /** From a date to a date, as in a table; pauses and arrivals are of a time of day. */
  private void dated(Timetable timetable) {
    var read = LimitText.read(limit);
    LocalDate day = DateText.read(start);
    if (received || !pauses.isEmpty()) throw timeMissing(received ? "--received" : "--pause");
    LocalDate due =
        DatedCount.due(day, read, timetable.calendar()).orElseThrow(() -> timeMissing(limit));
    var answer = new DatedAnswer(timetable, read, day, due);
    if (kense.json()) kense.print(answer.json(kense, basis()));
    else answer.lines(kense, basis(), explain).forEach(kense::print);
  }

  private Complaint timeMissing(String needing) {
    return Complaint.usage(Say.TIME_OF_DAY_NEEDED, start, needing);
  }

  private void timed(Timetable timetable, ZoneId place) {
    Instant arrived = MomentText.read(start, place);
    List<Pause> stood = PauseText.read(pauses, place);
    show(new Answer(timetable, due(timetable, arrived, stood), stood));
  }

  private Deadline due(Timetable timetable, Instant arrived, List<Pause> stood) {
    return received
        ? timetable.dueOfArrival(LimitText.read(limit), basis(), arrived, stood)
        : timetable.due(LimitText.read(limit), basis(), arrived, stood);
  }

  private Assumed basis() {
    return new Assumed(Text.only(kense.lang(), kense.words(Say.NO_BASIS)));
  }

  private void show(Answer answer) {
    if (kense.json()) {
      kense.print(answer.json(kense.lang()));
      return;
    }
    for (String line : answer.lines(kense.lang(), explain)) kense.print(line);
    if (explain && hours.isEmpty()) kense.print(kense.words(Say.HOURS_ASSUMED, asked()));
  }

  private String asked() {
    return hours.isEmpty() ? HoursText.USUAL : hours;
  }
}
