package org.kense.persistence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value that is one word. */
final class WordReader<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;
  private final transient Function<String, T> read;

  WordReader(Class<T> type, Function<String, T> read) {
    super(type);
    this.read = read;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext readers) throws IOException {
    return read.apply(json.getValueAsString(""));
  }
}
