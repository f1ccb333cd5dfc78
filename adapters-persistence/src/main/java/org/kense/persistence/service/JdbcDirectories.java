package org.kense.persistence.service;

import java.util.Optional;
import org.kense.core.form.Directory;
import org.kense.core.form.DirectoryRef;
import org.kense.core.form.Sha256;
import org.kense.persistence.definition.DirectoryFiles;
import org.kense.persistence.definition.DirectoryReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.sql.Database;

/** Published directories, byte by byte. */
public final class JdbcDirectories implements DirectoryFiles {
  /** Answers with what is published, now or before: the update changes nothing. */
  private static final String PUBLISH =
      """
      insert into directory as d (name, version, sha256, bytes) values (?, ?, ?, ?)
      on conflict (name, version) do update set name = d.name
      returning sha256
      """;

  private static final String BYTES = "select bytes from directory where name = ? and version = ?";

  private final Database database;

  public JdbcDirectories(Database database) {
    this.database = database;
  }

  /**
   * Publishes a directory; again and again, if one likes.
   *
   * @throws ChangedDefinition where this version was published with other bytes
   * @throws IllegalArgumentException where something is wrong with it
   */
  public DirectoryRef publish(byte[] directory) {
    var ref = ref(directory);
    var now = Sha256.of(directory);
    var published =
        database.change(
            PUBLISH,
            values ->
                values.text(ref.name()).number(ref.version()).text(now.hex()).bytes(directory),
            row -> new Sha256(row.text("sha256")));
    if (!published.contains(now)) {
      throw new ChangedDefinition(ref.toString(), published.getFirst(), now);
    }
    return ref;
  }

  private static DirectoryRef ref(byte[] directory) {
    return switch (DirectoryReader.read("directory", directory)) {
      case Reading.Read<Directory> read -> read.value().ref();
      case Reading.Wrong<Directory> wrong -> throw new IllegalArgumentException("" + wrong);
    };
  }

  @Override
  public Optional<byte[]> bytes(DirectoryRef ref) {
    return database.askOne(
        BYTES, values -> values.text(ref.name()).number(ref.version()), row -> row.bytes("bytes"));
  }
}
