package org.kense.core.usecase;

import org.kense.core.application.CaseId;

/** A command on a case that exists. */
public interface OnCase {
  CaseId id();
}
