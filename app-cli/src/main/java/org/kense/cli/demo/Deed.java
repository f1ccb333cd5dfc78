package org.kense.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody does in a step of a case. */
sealed interface Deed {
  /** Agrees to the terms of use and to the processing of personal data. */
  record Agree(String text) implements Deed {}

  /** Agrees to the same on the paper that is signed before an employee, who records it. */
  record AgreeOnPaper() implements Deed {}

  /** Begins a draft; whoever is not the applicant begins it for them. */
  record Start() implements Deed {}

  /** Fills in fields. */
  record Answer(Map<String, String> answers) implements Deed {}

  /** Gets what a state register says into the form. */
  record Fetch(String register) implements Deed {}

  /** Hands in a file, which lies beside the cases. */
  record Attach(String document, String file) implements Deed {}

  /**
   * Takes in what another portal passes on.
   *
   * @param batch the file, which lies beside the folder of the cases
   * @param turnedAway the field that it is turned away for; empty where it is taken
   */
  record TakeIn(String batch, String reference, Optional<String> turnedAway) implements Deed {}

  /** Signs and hands in: the application, or what was asked for. */
  record Sign(String verb, Means means) implements Deed {}

  /** Takes the application back. */
  record Withdraw() implements Deed {}

  /** Pays at the payment provider's. */
  record Pay() implements Deed {}

  /** Ends a stage. */
  sealed interface AtStage extends Deed {
    String verb();

    /** Whose certificate signs it, where it is signed; another's than one's own is turned away. */
    Optional<String> signedBy();

    /** Whether nothing comes of it when this person does it: somebody else signs. */
    default boolean inVain(String who) {
      return signedBy().filter(signer -> !signer.equals(who)).isPresent();
    }
  }

  /**
   * Finishes a stage and records what was found.
   *
   * @param evidence what shows that an outer participant did it; empty where it is one's own stage
   */
  record Finish(
      String verb,
      Map<String, String> findings,
      Optional<String> evidence,
      Optional<String> signedBy)
      implements AtStage {}

  /** Takes documents from the applicant, each as an original or as an electronic copy. */
  record TakePapers(Map<String, String> papers) implements Deed {}

  /** Gives documents back to the applicant. */
  record ReturnPapers(List<String> documents) implements Deed {}

  /** Turns the application away, or refuses it. */
  record Oppose(String verb, List<Because> reasons, Optional<String> signedBy) implements AtStage {}

  /** Makes somebody responsible. */
  record Assign(String executor) implements Deed {}

  /** Gives the case to whoever of the unit has the least to do. */
  record AssignLeastLoaded() implements Deed {}

  /** Asks the applicant to supplement. */
  record Ask(String text, List<String> fields, List<String> documents) implements Deed {}

  /** Says what it was like. */
  record Rate(int stars, String suggestion) implements Deed {}

  /** Nobody touched the draft for too long. */
  record Expire() implements Deed {}

  /** A ground and why it holds. */
  record Because(String ground, String motivation) {}
}
