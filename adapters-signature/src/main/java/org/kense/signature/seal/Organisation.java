package org.kense.signature.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/**
 * An organisation, as a certificate names it.
 *
 * @param number such as {@code BIN123456789012}: under which a state knows it
 */
public record Organisation(String name, String number) {
  private static final String OGRN = "1.2.643.100.1";
  private static final Pattern BIN = Pattern.compile("BIN[0-9]{12}");

  /** Empty where the certificate is no organisation's. */
  public static Optional<Organisation> of(X509Certificate certificate) {
    var subject = attributes(certificate);
    return subject.stream()
        .flatMap(attribute -> number(attribute).stream())
        .findFirst()
        .map(number -> new Organisation(name(subject), number));
  }

  private static Optional<String> number(AttributeTypeAndValue attribute) {
    var value = text(attribute);
    var type = attribute.getType();
    if (type.equals(BCStyle.OU)) return Optional.of(value).filter(BIN.asMatchPredicate());
    if (type.equals(BCStyle.ORGANIZATION_IDENTIFIER)) return Optional.of(value);
    return type.getId().equals(OGRN) ? Optional.of("OGRN" + value) : Optional.empty();
  }

  private static String name(List<AttributeTypeAndValue> subject) {
    return Stream.of(BCStyle.O, BCStyle.CN)
        .flatMap(type -> subject.stream().filter(it -> it.getType().equals(type)))
        .map(Organisation::text)
        .findFirst()
        .orElse("");
  }

  private static List<AttributeTypeAndValue> attributes(X509Certificate certificate) {
    try {
      return Stream.of(new JcaX509CertificateHolder(certificate).getSubject().getRDNs())
          .flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
          .toList();
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("not a certificate", e);
    }
  }

  private static String text(AttributeTypeAndValue attribute) {
    return attribute.getValue() instanceof ASN1String text ? text.getString() : "";
  }
}
