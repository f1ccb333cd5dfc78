package org.kense.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as one word. */
final class WordWriter<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;
  private final transient Function<T, String> written;

  WordWriter(Class<T> type, Function<T, String> written) {
    super(type);
    this.written = written;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider writers)
      throws IOException {
    json.writeString(written.apply(value));
  }
}
