package org.kense.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages of the core have one order; what is not in it has no place in the core. */
final class UseOnlyPackagesAbove extends ArchCondition<JavaClass> {
  private static final List<String> ORDER =
      List.of(
          "law",
          "calendar",
          "access",
          "person",
          "institution",
          "form",
          "register",
          "service",
          "application",
          "words",
          "port",
          "usecase",
          "memory");

  private final String root;

  UseOnlyPackagesAbove(String root) {
    super("lie in one of the packages %s and use none named after their own", ORDER);
    this.root = root;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    var place = place(type);
    if (!ORDER.contains(place)) {
      events.add(
          SimpleConditionEvent.violated(type, type.getName() + " lies in no package of the core"));
    }
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isOurs(dependency.getTargetClass()))
        .filter(dependency -> !maySee(place, place(dependency.getTargetClass())))
        .map(Dependency::getDescription)
        .map(description -> SimpleConditionEvent.violated(type, description))
        .forEach(events::add);
  }

  private static boolean maySee(String from, String to) {
    return ORDER.indexOf(to) <= ORDER.indexOf(from);
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  private String place(JavaClass type) {
    var own = type.getBaseComponentType().getPackageName();
    return own.startsWith(root + ".") ? own.substring(root.length() + 1) : own;
  }
}
