package org.kense.persistence.key;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.form.Sha256;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Values;

/** The table of keys, as the statements of others join it under the name of {@code k}. */
public final class RequestKeys {
  /** What a joined key's row says; empty columns where the key was not used, or there is none. */
  public static final String COLUMNS =
      "k.request as key_request, k.stream as key_stream, k.version as key_version";

  /** Takes three values: {@link #name}. */
  public static final String JOIN =
      "left join request_key k on k.actor = ? and k.permission = ? and k.key = ?";

  /** The name of the constraint that lets a key be used once. */
  public static final String ONCE = "request_key_pkey";

  private static final String USE =
      """
      select k.request as key_request, k.stream as key_stream, k.version as key_version
      from request_key k
      where k.actor = ? and k.permission = ? and k.key = ?
      """;

  private final Database database;

  public RequestKeys(Database database) {
    this.database = database;
  }

  /** What a key was used for. */
  public Optional<KeyUse> use(Key key) {
    return database.ask(USE, values -> name(values, Optional.of(key)), RequestKeys::of).stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The actor, the permission and the caller's own value; nothing at all without a key. */
  public static void name(Values values, Optional<Key> key) throws SQLException {
    values.text(key.map(k -> k.actor().value()));
    values.text(key.map(k -> k.permission().code()));
    values.text(key.map(Key::value));
  }

  /** The name, and the digest of what was asked. */
  public static void all(Values values, Optional<Key> key) throws SQLException {
    name(values, key);
    values.text(key.map(k -> k.request().hex()));
  }

  /** What the columns say. */
  public static Optional<KeyUse> of(Row row) throws SQLException {
    var request = row.maybeText("key_request");
    return request.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeyUse(
                new Sha256(request.get()), row.text("key_stream"), row.number("key_version")));
  }
}
