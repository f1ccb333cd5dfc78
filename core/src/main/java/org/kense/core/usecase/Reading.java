package org.kense.core.usecase;

import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;

/** A case that somebody may see, with what the rules say of it. */
public record Reading(CaseFile file, Facts facts) {
  public Application application() {
    return file.application();
  }
}
