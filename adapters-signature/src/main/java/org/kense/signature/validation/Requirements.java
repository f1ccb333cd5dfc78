package org.kense.signature.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Subject;

/** Whether those who signed are those who had to. */
final class Requirements {
  private Requirements() {}

  /**
   * One signer must meet all that is demanded of a person; each counts once, whatever the key.
   *
   * <p>A signature that does not hold fails by itself, so that all of these may be counted.
   */
  static List<Check> of(List<Signer> signers, Demands demands) {
    var subjects = signers.stream().map(Signer::subject).toList();
    var enough = Check.of(Constraint.ENOUGH_SIGNERS, different(signers) >= demands.signers());
    return subjects.stream().anyMatch(subject -> meets(subject, demands))
        ? List.of(enough)
        : Stream.concat(missed(subjects, demands), Stream.of(enough)).toList();
  }

  /** What nobody meets; or the person, where each demand is met by another one. */
  private static Stream<Check> missed(List<Subject> subjects, Demands demands) {
    var missed =
        Stream.of(
                missed(Constraint.EXPECTED_PERSON, subjects, demands.iin(), Subject::isPerson),
                missed(Constraint.EXPECTED_ORGANISATION, subjects, demands.bin(), Subject::isOf),
                missed(Constraint.ROLE, subjects, demands.role(), Subject::has))
            .flatMap(Optional::stream)
            .toList();
    return missed.isEmpty() && !subjects.isEmpty()
        ? Stream.of(Check.of(Constraint.EXPECTED_PERSON, false))
        : missed.stream();
  }

  private static Optional<Check> missed(
      Constraint constraint,
      List<Subject> subjects,
      Optional<String> wanted,
      BiPredicate<Subject, String> meets) {
    return wanted
        .filter(value -> subjects.stream().noneMatch(subject -> meets.test(subject, value)))
        .map(value -> Check.of(constraint, false));
  }

  private static boolean meets(Subject subject, Demands demands) {
    return demands.iin().stream().allMatch(subject::isPerson)
        && demands.bin().stream().allMatch(subject::isOf)
        && demands.role().stream().allMatch(subject::has);
  }

  /** Who has a number or a key in common is one person, under whatever other numbers. */
  private static int different(List<Signer> signers) {
    var people = new ArrayList<Set<Object>>();
    for (var signer : signers) {
      var person = marks(signer);
      var same = people.stream().filter(other -> !Collections.disjoint(other, person)).toList();
      people.removeAll(same);
      same.forEach(person::addAll);
      people.add(person);
    }
    return people.size();
  }

  private static Set<Object> marks(Signer signer) {
    var marks = new HashSet<Object>(signer.subject().people());
    marks.add(signer.certificate().getPublicKey());
    return marks;
  }
}
