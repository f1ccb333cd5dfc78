package org.kense.persistence.definition;

import java.util.stream.Collectors;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.Limit;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;

/** The shipped definitions as tables that a lawyer can check. */
final class Shipped {
  private Shipped() {}

  static Service service(String name) {
    return switch (DefinitionReader.read(name, ShippedDefinitions.bytes(name))) {
      case Reading.Read<Service>(Service service) -> service;
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong.toString());
    };
  }

  /** How whoever ends a stage signs, of those that are signed. */
  static String signed(Service service) {
    return service.channels().getFirst().route().stages().stream()
        .flatMap(
            stage ->
                stage.signature().stream()
                    .map(
                        it ->
                            "%s | %s | %s%n"
                                .formatted(
                                    stage.code(),
                                    it.levels().stream()
                                        .map(Kind::written)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                    source(it.basis()))))
        .collect(Collectors.joining());
  }

  static String route(Service service) {
    return service.channels().getFirst().route().stages().stream()
        .map(Shipped::row)
        .collect(Collectors.joining());
  }

  private static String row(Stage stage) {
    return "%-8s | %-22s | %-9s | %-14s | %s%n"
        .formatted(
            stage.code(),
            stage.unit(),
            Kind.written(stage.effect()),
            stage.limit().map(limit -> TimeLimits.write(limit.time())).orElse("-"),
            source(stage.basis()));
  }

  static String notices(Service service) {
    return service.notices().stream()
        .map(
            notice ->
                "%-17s | %-16s | %-16s | %s | %s%n"
                    .formatted(
                        notice.kind(),
                        Kind.written(notice.owedFrom()),
                        Kind.written(notice.sentOn()),
                        TimeLimits.write(notice.within()),
                        source(notice.basis())))
        .collect(Collectors.joining());
  }

  static String grounds(Service service) {
    return service.refusal().stream()
        .map(
            ground ->
                "%-20s | %s | %s | %s%n"
                    .formatted(
                        ground.code(),
                        Kind.written(ground.at()),
                        ground.basis().clause(),
                        source(ground.basis())))
        .collect(Collectors.joining());
  }

  static String limit(Limit limit) {
    return TimeLimits.write(limit.time()) + ", " + source(limit.basis());
  }

  static String source(Basis basis) {
    return switch (basis) {
      case LegalBasis law -> law.requirement();
      case Assumed assumed -> "assumed";
    };
  }
}
