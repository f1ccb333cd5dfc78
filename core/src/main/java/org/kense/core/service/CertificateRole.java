package org.kense.core.service;

import java.util.regex.Pattern;

/**
 * What a certificate says that its holder may do: an extended key usage (RFC 5280, 4.2.1.12).
 *
 * @param oid such as {@code 1.2.398.3.3.4.1.2.2}: of those who may sign for an organisation in
 *     Kazakhstan
 */
public record CertificateRole(String oid) {
  private static final Pattern FORM = Pattern.compile("[0-2](\\.(0|[1-9][0-9]{0,38})){1,40}");

  public CertificateRole {
    if (!FORM.matcher(oid).matches()) {
      throw new IllegalArgumentException("not an object identifier: " + oid);
    }
  }
}
