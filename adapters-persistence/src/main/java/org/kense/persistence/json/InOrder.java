package org.kense.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Comparator;
import java.util.Set;

/** Writes sets in one order, so that equal sets give equal bytes. */
@SuppressWarnings("rawtypes") // Jackson knows a set by its raw class only.
final class InOrder extends StdSerializer<Set> {
  private static final long serialVersionUID = 1L;

  InOrder() {
    super(Set.class);
  }

  @Override
  public void serialize(Set values, JsonGenerator json, SerializerProvider writers)
      throws IOException {
    json.writeStartArray();
    for (var value :
        ((Set<?>) values).stream().sorted(Comparator.comparing(Object::toString)).toList()) {
      writers.defaultSerializeValue(value, json);
    }
    json.writeEndArray();
  }
}
