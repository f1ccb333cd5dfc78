package org.kense.cli.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.Clause;

/** One {@code @Clause}: the requirement, the place that names it, and whether a test runs there. */
record Citation(String clause, String place, boolean runs) {
  private static final Set<String> TESTS =
      Set.of(
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.api.RepeatedTest",
          "org.junit.jupiter.api.TestFactory",
          "org.junit.jupiter.params.ParameterizedTest",
          "net.jqwik.api.Example",
          "net.jqwik.api.Property");

  static List<Citation> in(JavaClasses classes) {
    return classes.stream().flatMap(Citation::ofClassAndMethods).toList();
  }

  private static Stream<Citation> ofClassAndMethods(JavaClass type) {
    var runs = runs(type);
    var ofClass =
        clauses(type)
            .map(clause -> new Citation(clause, type.getSimpleName(), runs && hasTest(type)));
    var ofMethods = type.getMethods().stream().flatMap(method -> ofMethod(method, runs));
    return Stream.concat(ofClass, ofMethods);
  }

  private static Stream<Citation> ofMethod(JavaMethod method, boolean runs) {
    var place = method.getOwner().getSimpleName() + "." + method.getName();
    return clauses(method).map(clause -> new Citation(clause, place, runs && isTest(method)));
  }

  /** An abstract contract runs only where somebody passes it. */
  private static boolean runs(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
        .anyMatch(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  private static boolean hasTest(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(Citation::isTest);
  }

  private static boolean isTest(JavaMethod method) {
    return !method.isAnnotatedWith("org.junit.jupiter.api.Disabled")
        && TESTS.stream().anyMatch(method::isAnnotatedWith);
  }

  private static Stream<String> clauses(HasAnnotations<?> element) {
    return element.getAnnotations().stream().flatMap(Citation::values);
  }

  private static Stream<String> values(JavaAnnotation<?> annotation) {
    if (annotation.getRawType().isEquivalentTo(Clause.class)) {
      return Stream.of((String) annotation.get("value").orElseThrow());
    }
    if (annotation.getRawType().isEquivalentTo(Clause.Clauses.class)) {
      return Stream.of((Object[]) annotation.get("value").orElseThrow())
          .flatMap(each -> values((JavaAnnotation<?>) each));
    }
    return Stream.empty();
  }
}
