package org.kense.persistence.print;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Prints;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** Printed sheets in PostgreSQL, a row each. */
public final class JdbcPrints implements Prints {
  private static final String KEEP =
      """
      insert into printed_sheet (institution, number, mark, id, kind, dated)
      values (?, ?, ?, ?::uuid, ?, ?::date)
      on conflict do nothing
      """;

  private static final String FIND =
      """
      select institution, number, mark, id, kind, dated::text from printed_sheet
      where number = ? and mark = ?
      """;

  private final Database database;

  public JdbcPrints(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Printed printed) {
    database.change(
        KEEP,
        values ->
            values
                .text(printed.id().institution().value())
                .text(printed.number().digits())
                .text(printed.mark().digits())
                .text(printed.id().unique().toString())
                .text(printed.kind().code())
                .text(printed.date().toString()));
  }

  @Override
  public Optional<Printed> under(CaseNumber number, Mark mark) {
    return database
        .ask(FIND, values -> values.text(number.digits()).text(mark.digits()), JdbcPrints::printed)
        .stream()
        .findFirst();
  }

  private static Printed printed(Row row) throws SQLException {
    return new Printed(
        new CaseId(new InstitutionId(row.text("institution")), row.uuid("id")),
        new CaseNumber(row.text("number")),
        new Mark(row.text("mark")),
        kind(row.text("kind")),
        LocalDate.parse(row.text("dated")));
  }

  private static Sheet.Kind kind(String code) {
    return Stream.of(Sheet.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
