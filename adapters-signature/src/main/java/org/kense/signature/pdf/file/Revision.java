package org.kense.signature.pdf.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kense.signature.pdf.file.Item.Bytes;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Plain;
import org.kense.signature.pdf.file.Item.Ref;
import org.kense.signature.pdf.file.Item.Whole;

/** What a PDF said at a time: the file up to a place, as its last cross-references have it. */
public final class Revision {
  private static final Pattern CLOSING =
      Pattern.compile("startxref[\\s\0]+([0-9]{1,9})[\\s\0]+%%EOF[\\s\0]*$");
  private static final int LONGEST_CLOSING = 1024;
  private static final int MOST_SECTIONS = 256;
  private static final int DEEPEST = 8;

  private final Source source;
  private final int references;
  private final Map<Integer, Place> places = new HashMap<>();
  private final Dict trailer;
  private int depth;

  private Revision(Source source, int references) {
    this.source = source;
    this.references = references;
    var newest = Section.read(source, references);
    this.trailer = newest.trailer();
    var next = add(newest);
    for (var count = 0; next.isPresent(); count++) {
      // A ring of sections would never end.
      if (count > MOST_SECTIONS) throw new MalformedPdf("too many revisions");
      next = add(Section.read(source, next.get()));
    }
  }

  private Optional<Integer> add(Section section) {
    section.places().forEach(places::putIfAbsent);
    return section.previous();
  }

  /** As of the file's first {@code end} bytes, which must close one. */
  static Revision at(Source source, int end) {
    var from = Math.max(0, end - LONGEST_CLOSING);
    var closing = CLOSING.matcher(new String(source.bytes(), from, end - from, ISO_8859_1));
    if (!closing.find()) throw new MalformedPdf("nothing is closed at " + end);
    return new Revision(source, Integer.parseInt(closing.group(1)));
  }

  public Dict trailer() {
    return trailer;
  }

  /** Where its newest cross-references lie. */
  public int references() {
    return references;
  }

  /** The numbers of all objects. */
  public Set<Integer> numbers() {
    return places.keySet().stream().filter(this::has).collect(Collectors.toSet());
  }

  /** Whether an object lies in the file itself, and where. */
  public Optional<Integer> offset(int number) {
    return places.get(number) instanceof Place.InFile(var offset, var generation)
        ? Optional.of(offset)
        : Optional.empty();
  }

  /** Whether an object lies where it lay before. */
  public boolean keeps(int number, Revision old) {
    var place = places.get(number);
    return Objects.equals(place, old.places.get(number))
        && (!(place instanceof Place.InStream(var container, var index))
            || Objects.equals(places.get(container), old.places.get(container)));
  }

  public boolean has(int number) {
    return !(places.getOrDefault(number, new Place.Free()) instanceof Place.Free);
  }

  /** The object of a number; {@link Plain#NULL} where there is none. */
  public Item object(int number) {
    return switch (places.getOrDefault(number, new Place.Free())) {
      case Place.Free free -> Plain.NULL;
      case Place.InFile(var offset, var generation) -> placed(number, offset, generation);
      case Place.InStream(var container, var index) -> container(container).item(index, number);
    };
  }

  /** The value itself, where it may be a reference to it. */
  public Item resolve(Item item) {
    return item instanceof Ref reference ? object(reference.number()) : item;
  }

  /** The dictionary that a value is or refers to; an empty one where it is none. */
  public Dict dict(Item item) {
    return resolve(item) instanceof Dict dict ? dict : Dict.EMPTY;
  }

  private Item placed(int number, int offset, int generation) {
    var placed = source.placed(offset, this::length);
    if (placed.number() != number || placed.generation() != generation) {
      throw new MalformedPdf("another object at " + offset);
    }
    return placed.item();
  }

  private Container container(int number) {
    if (places.get(number) instanceof Place.InFile(var offset, var generation)
        && placed(number, offset, generation) instanceof Bytes stream) {
      return source.container(offset, stream);
    }
    throw new MalformedPdf("no stream of objects: " + number);
  }

  /** A length may lie elsewhere, but not in a ring. */
  private int length(Item length) {
    depth++;
    try {
      if (depth < DEEPEST && resolve(length) instanceof Whole(var bytes)) {
        return Math.toIntExact(bytes);
      }
      throw new MalformedPdf("no length");
    } finally {
      depth--;
    }
  }

  /** What a stream holds, where that is stored as it is or deflated once. */
  public byte[] content(Bytes stream) {
    return Inflation.of(stream, source.budget());
  }
}
