package org.kense.persistence.journal;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Values;

/** New rows of one journal, column by column: what a statement unnests. */
public final class Lines<E> {
  /**
   * Where the lines go.
   *
   * @param before the version that the stream has
   */
  public record Place(StreamName stream, long before, Instant at, ActorId by) {}

  private final List<Long> seqs = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<Long> versions = new ArrayList<>();
  private final List<byte[]> salts = new ArrayList<>();
  private final List<byte[]> payloads = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();
  private final List<byte[]> frames = new ArrayList<>();
  private final Place place;
  private final EventTypes<E> known;

  private Lines(Place place, EventTypes<E> known) {
    this.place = place;
    this.known = known;
  }

  public static <E> Lines<E> of(
      Place place, List<E> events, EventTypes<E> known, SecureRandom random) {
    var lines = new Lines<>(place, known);
    for (var event : events) {
      var salt = new byte[Chain.SALT];
      random.nextBytes(salt);
      lines.add(event, salt);
    }
    return lines;
  }

  private void add(E event, byte[] salt) {
    var type = known.of(event);
    var payload = Json.bytes(event);
    var content = Chain.content(salt, payload);
    var seq = place.before() + seqs.size() + 1;
    var at = Chain.time(place.at());
    var head = new Head(seq, type.name(), type.version(), at, place.by().value());
    seqs.add(seq);
    types.add(type.name());
    versions.add((long) type.version());
    salts.add(salt);
    payloads.add(payload);
    contents.add(content);
    frames.add(Chain.frame(place.stream(), head, content));
  }

  /** Seven arrays: seq, type, version, salt, payload, content and frame. */
  public void into(Values values) throws SQLException {
    values.numbers(seqs).texts(types).numbers(versions);
    values.blobs(salts).blobs(payloads).blobs(contents).blobs(frames);
  }
}
