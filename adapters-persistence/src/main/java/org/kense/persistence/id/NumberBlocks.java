package org.kense.persistence.id;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.kense.core.access.InstitutionId;
import org.kense.persistence.sql.Database;

/** Counts the cases of a provider in a year, fetched from the database a block at a time. */
final class NumberBlocks {
  private static final int BLOCK = 50;

  private static final String FETCH =
      """
      insert into case_number as c (institution, year, next) values (?, ?, 1 + ?)
      on conflict (institution, year) do update set next = c.next + excluded.next - 1
      returning next
      """;

  private record Series(InstitutionId institution, Year year) {}

  private record Block(long next, long end) {}

  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final Map<Series, Block> blocks = new HashMap<>();
  private final Database database;

  NumberBlocks(Database database) {
    this.database = database;
  }

  /**
   * From one on. A restart leaves out what is left of a block: numbers are unlike, not without gap.
   */
  long next(InstitutionId institution, Year year) {
    var series = new Series(institution, year);
    oneAtATime.lock();
    try {
      var block = blocks.getOrDefault(series, new Block(0, 0));
      var from = block.next() < block.end() ? block : fetch(series);
      blocks.put(series, new Block(from.next() + 1, from.end()));
      return from.next();
    } finally {
      oneAtATime.unlock();
    }
  }

  private Block fetch(Series series) {
    var end =
        database
            .change(
                FETCH,
                values ->
                    values
                        .text(series.institution().value())
                        .number(series.year().getValue())
                        .number(BLOCK),
                row -> row.number("next"))
            .getFirst();
    return new Block(end - BLOCK, end);
  }
}
