package org.kense.signature.pdf.file;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value in a PDF (ISO 32000-1, 7.3); two are equal where they say the same. */
public sealed interface Item {
  record Name(String text) implements Item {}

  /** A string, with one letter for each byte. */
  record Text(String bytes) implements Item {}

  record Whole(long value) implements Item {}

  /** A number with a fraction, true, false or null, as it is written. */
  record Plain(String word) implements Item {
    public static final Plain NULL = new Plain("null");
  }

  /** The object of another number. */
  record Ref(int number, int generation) implements Item {}

  /** An array. */
  record Row(List<Item> items) implements Item {
    public Row {
      items = List.copyOf(items);
    }
  }

  record Dict(Map<String, Item> entries) implements Item {
    public static final Dict EMPTY = new Dict(Map.of());

    public Dict {
      entries = Map.copyOf(entries);
    }

    /** The value as it is written, maybe a reference; {@link Plain#NULL} where there is none. */
    public Item get(String key) {
      return entries.getOrDefault(key, Plain.NULL);
    }

    public boolean has(String key, String name) {
      return get(key).equals(new Name(name));
    }

    public Optional<Long> whole(String key) {
      return get(key) instanceof Whole number ? Optional.of(number.value()) : Optional.empty();
    }
  }

  /** A dictionary with bytes, as they are stored. */
  record Bytes(Dict dict, ByteBuffer raw) implements Item {}

  /** Every reference in this value. */
  default Stream<Ref> references() {
    return switch (this) {
      case Ref reference -> Stream.of(reference);
      case Row row -> row.items().stream().flatMap(Item::references);
      case Dict dict -> dict.entries().values().stream().flatMap(Item::references);
      case Bytes bytes -> bytes.dict().references();
      case Name name -> Stream.empty();
      case Text text -> Stream.empty();
      case Whole whole -> Stream.empty();
      case Plain plain -> Stream.empty();
    };
  }
}
