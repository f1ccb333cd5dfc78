package org.kense.http.call;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.http.problem.Flaw;
import org.kense.http.problem.Problem;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.Said;
import org.kense.http.problem.TurnedAway;

/** Reads exactly what is meant: nothing unknown or twice, no null in a list. */
final class StrictJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new PlainTextModule())
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private StrictJson() {}

  static <T> T read(byte[] json, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(json, type))
          .orElseThrow(() -> new TurnedAway(ProblemKind.MALFORMED_JSON, "1", "1"));
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof StreamReadException broken
          ? malformed(broken)
          : new TurnedAway(misfit(e));
    } catch (JacksonException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TurnedAway malformed(JacksonException e) {
    var where = e.getLocation();
    return new TurnedAway(
        ProblemKind.MALFORMED_JSON, "" + where.getLineNr(), "" + where.getColumnNr());
  }

  private static Problem misfit(JsonMappingException e) {
    var problem = Problem.of(ProblemKind.WRONG_CONTENT, path(e));
    var code = e instanceof UnrecognizedPropertyException ? "no-such-field" : "wrong-value";
    Said message = problem.detail();
    return problem.with(new Flaw(path(e), code, message, Optional.empty()));
  }

  /** Where it is, as {@code reasons[0].ground}; what is wrong as a whole is the body. */
  private static String path(JsonMappingException e) {
    return e.getPath().isEmpty() ? "body" : written(e);
  }

  private static String written(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
