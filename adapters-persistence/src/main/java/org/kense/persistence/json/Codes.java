package org.kense.persistence.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Locale;
import java.util.stream.Stream;

/** Constants by their codes: {@code payment-asked}. */
final class Codes extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass of, Enum<?>[] constants, String[] names) {
    return Stream.of(constants).map(Codes::code).toArray(String[]::new);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
