package org.kense.core.service;

import org.kense.core.access.InstitutionId;
import org.kense.core.law.Text;

/**
 * An institution as applicants know it.
 *
 * @param number three digits with which the numbers of its cases begin
 */
public record Provider(InstitutionId id, int number, ProviderKind kind, Text name) {
  public Provider {
    if (number < 100 || number > 999) {
      throw new IllegalArgumentException("not a provider's number of three digits: " + number);
    }
  }
}
