package org.kense.persistence.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How the core's records look as JSON.
 *
 * <p>Components by their names; what is absent is left out; what is neither optional nor there, and
 * what nobody knows, is refused.
 */
final class Mapping {
  private Mapping() {}

  static JsonMapper mapper() {
    var builder =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), Plain.module())
            .annotationIntrospector(
                AnnotationIntrospector.pair(new Codes(), new JacksonAnnotationIntrospector()))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                SerializationFeature.FAIL_ON_EMPTY_BEANS);
    Kinds.ALL.forEach(
        kinds -> {
          builder.addMixIn(kinds.of(), Kinds.Typed.class);
          builder.registerSubtypes(kinds.names());
        });
    return builder.build();
  }
}
