package org.kense.persistence.challenge;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.port.Challenges;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** Sent codes in PostgreSQL; what expired more than a day ago goes when a new one comes. */
public final class JdbcChallenges implements Challenges {
  private static final String KEEP =
      """
      with given as (select ?::text as id, ?::text as person, ?::text as content, ?::text as code,
          ?::timestamptz as expires_at, ?::integer as attempts
      ), gone as (
        delete from challenge c using given g
        where c.expires_at < g.expires_at - interval '1 day' and c.id <> g.id
      )
      insert into challenge (id, person, content, code, expires_at, attempts)
      select id, person, content, code, expires_at, attempts from given
      on conflict (id) do update
        set person = excluded.person, content = excluded.content, code = excluded.code,
          expires_at = excluded.expires_at, attempts = excluded.attempts
      """;

  /** Two attempts at once wait for each other here: each takes its own. */
  private static final String ATTEMPT =
      """
      update challenge set attempts = attempts - 1 where id = ?
      returning id, person, content, code, expires_at, attempts
      """;

  private static final String GIVE_BACK =
      """
      update challenge set attempts = attempts + 1 where id = ?
      """;

  private final Database database;

  public JdbcChallenges(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Kept challenge) {
    database.change(
        KEEP,
        values ->
            values
                .text(challenge.id())
                .text(challenge.person().value())
                .text(challenge.content().hex())
                .text(challenge.code().hex())
                .at(challenge.expiresAt())
                .number(challenge.attempts()));
  }

  @Override
  public Optional<Kept> attempt(String id) {
    return database.change(ATTEMPT, values -> values.text(id), JdbcChallenges::kept).stream()
        .findFirst();
  }

  @Override
  public void giveBack(String id) {
    database.change(GIVE_BACK, values -> values.text(id));
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(
        row.text("id"),
        new ActorId(row.text("person")),
        new Sha256(row.text("content")),
        new Sha256(row.text("code")),
        row.at("expires_at"),
        (int) row.number("attempts"));
  }
}
