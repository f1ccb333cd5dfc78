package org.kense.http.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Has every text of a body, and every name in a map, be plain text. */
final class PlainTextModule extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final String FAULT = "not plain text";

  PlainTextModule() {
    super("plain-text");
    addDeserializer(String.class, new Value());
    addKeyDeserializer(String.class, new Name());
  }

  private static final class Value extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      var text = super.deserialize(json, context);
      if (!PlainText.holds(text)) {
        throw context.weirdStringException(text, String.class, FAULT);
      }
      return text;
    }
  }

  private static final class Name extends KeyDeserializer {
    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
      if (!PlainText.holds(name)) {
        throw context.weirdKeyException(String.class, name, FAULT);
      }
      return name;
    }
  }
}
