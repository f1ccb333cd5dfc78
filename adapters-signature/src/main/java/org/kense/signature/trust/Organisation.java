package org.kense.signature.trust;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * The number under which the organisation that a certificate speaks for is registered.
 *
 * @param written with the letters that say what number it is, such as {@code BIN123456789012}
 */
public record Organisation(Register register, String number, String written) {
  /** Which register the number is of. */
  public enum Register {
    KZ_BIN("", "2.5.4.11", "BIN([0-9]{12})"),
    RU_OGRN("OGRN", "1.2.643.100.1", "([0-9]{13})"),
    RU_OGRNIP("OGRNIP", "1.2.643.100.5", "([0-9]{15})"),
    RU_INN_LE("INN", "1.2.643.100.4", "([0-9]{10})"),
    /** ETSI EN 319 412-1, organizationIdentifier: such as {@code NTRKG-…}. */
    ETSI("", "2.5.4.97", "[A-Z]{5}-([A-Za-z0-9]{4,20})");

    /** What people write before it where a certificate does not. */
    private final String letters;

    private final String oid;
    private final Pattern form;

    Register(String letters, String oid, String form) {
      this.letters = letters;
      this.oid = oid;
      this.form = Pattern.compile(form);
    }
  }

  /** Every number of an organisation that a subject holds. */
  static List<Organisation> of(X500Name subject) {
    return Stream.of(subject.getRDNs())
        .flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
        .flatMap(attribute -> Stream.of(Register.values()).flatMap(kind -> in(attribute, kind)))
        .toList();
  }

  private static Stream<Organisation> in(AttributeTypeAndValue attribute, Register register) {
    if (!attribute.getType().getId().equals(register.oid)) return Stream.empty();
    if (!(attribute.getValue() instanceof ASN1String text)) return Stream.empty();
    var match = register.form.matcher(text.getString());
    return match.matches()
        ? Stream.of(new Organisation(register, match.group(1), register.letters + text.getString()))
        : Stream.empty();
  }
}
