package org.kense.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A method that tells of many cases: by its name, by a page, or by what it returns. */
final class Lists extends DescribedPredicate<JavaMethod> {
  private static final Pattern NAMED = Pattern.compile("(list|search|find|count)([A-Z].*)?");

  private final String cases;

  Lists(String root) {
    super("list, search, find or count, or return many cases");
    this.cases = root + ".application";
  }

  @Override
  public boolean test(JavaMethod method) {
    var returned = method.getReturnType().getAllInvolvedRawTypes();
    return NAMED.matcher(method.getName()).matches()
        || returned.stream().anyMatch(type -> type.getSimpleName().endsWith("Page"))
        || (returned.stream().anyMatch(Lists::isMany)
            && returned.stream().anyMatch(this::isOfCases)
            && !isOfOneCase(method));
  }

  /** What happened to one case is no list of cases: whoever asks has been shown that case. */
  private boolean isOfOneCase(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> type.getName().equals(cases + ".CaseId"));
  }

  private static boolean isMany(JavaClass type) {
    return Stream.of(Iterable.class, Stream.class).anyMatch(type::isAssignableTo);
  }

  private boolean isOfCases(JavaClass type) {
    return type.getPackageName().equals(cases);
  }
}
