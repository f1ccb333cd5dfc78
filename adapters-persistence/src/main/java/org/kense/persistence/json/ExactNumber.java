package org.kense.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Whole numbers as far as RFC 8785 can tell them apart. */
final class ExactNumber extends StdSerializer<Long> {
  private static final long serialVersionUID = 1L;
  private static final long LARGEST = (1L << 53) - 1;

  ExactNumber() {
    super(Long.class);
  }

  @Override
  public void serialize(Long value, JsonGenerator json, SerializerProvider writers)
      throws IOException {
    if (value > LARGEST || value < -LARGEST) {
      throw new IllegalArgumentException("too large to be written exactly: " + value);
    }
    json.writeNumber(value);
  }
}
