package org.kense.http.application;

import java.util.Optional;
import org.kense.core.application.Evidence;

/** By which unit a participant's result was recorded for it, and on what evidence. */
record EvidenceJson(String by, String note, Optional<String> file) {
  static EvidenceJson of(Evidence evidence) {
    return new EvidenceJson(evidence.by().value(), evidence.note(), evidence.file());
  }
}
