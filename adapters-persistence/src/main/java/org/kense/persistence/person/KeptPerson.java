package org.kense.persistence.person;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.person.Person;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** A person's row as it is kept, to be compared with what their journal says. */
public final class KeptPerson {
  /** The person. */
  public static final String SQL = "select version, head, fold, state from person where person = ?";

  private final long version;
  private final byte[] head;
  private final Optional<String> state;
  private final boolean erased;

  private KeptPerson(Row row) throws SQLException {
    this.version = row.number("version");
    this.head = row.bytes("head");
    this.state =
        row.number("fold") == PersonRow.FOLD ? Optional.of(row.text("state")) : Optional.empty();
    this.erased = row.number("fold") == PersonRow.ERASED && row.text("state").equals("null");
  }

  public static KeptPerson of(Row row) throws SQLException {
    return new KeptPerson(row);
  }

  public long version() {
    return version;
  }

  public byte[] head() {
    return head.clone();
  }

  /** Whether this is that person; a state of an older fold is not looked at. */
  public boolean agrees(Person refolded) {
    return state.stream().allMatch(json -> reads(json, refolded));
  }

  private static boolean reads(String json, Person refolded) {
    try {
      return Json.read(json, Person.class).equals(refolded);
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  /** Whether nothing is left of the state. */
  public boolean erased() {
    return erased;
  }
}
