package org.kense.signature.trust;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;

/** The number under which a certificate's subject stands in a register of persons. */
public record Identity(Register register, String number) {
  public Identity {
    if (!number.matches("[0-9]{" + register.digits + "}")) {
      throw new IllegalArgumentException("not a number of " + register + ": " + number);
    }
  }

  /** Where a person's number comes from, and how many digits it has there. */
  public enum Register {
    KZ_IIN(12),
    KG_PIN(14),
    RU_INN(12),
    RU_SNILS(11);

    private final int digits;

    Register(int digits) {
      this.digits = digits;
    }
  }

  /** An attribute of a subject, and how it holds a number. */
  private record Place(String oid, Pattern form, Register register) {}

  private static final String SERIAL_NUMBER = "2.5.4.5";
  private static final List<Place> PLACES =
      List.of(
          new Place(SERIAL_NUMBER, Pattern.compile("IIN([0-9]{12})"), Register.KZ_IIN),
          // ETSI EN 319 412-1 writes a country's personal number so.
          new Place(SERIAL_NUMBER, Pattern.compile("PNOKG-([0-9]{14})"), Register.KG_PIN),
          // An organisation's number of ten digits is filled up with two zeros.
          new Place("1.2.643.3.131.1.1", Pattern.compile("((?!00)[0-9]{12})"), Register.RU_INN),
          new Place("1.2.643.100.3", Pattern.compile("([0-9]{11})"), Register.RU_SNILS));

  /** Every number of a person that a subject holds. */
  public static List<Identity> of(X500Name subject) {
    return Stream.of(subject.getRDNs())
        .flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
        .flatMap(attribute -> PLACES.stream().flatMap(place -> at(place, attribute).stream()))
        .toList();
  }

  private static Optional<Identity> at(Place place, AttributeTypeAndValue attribute) {
    if (!attribute.getType().getId().equals(place.oid())) return Optional.empty();
    if (!(attribute.getValue() instanceof ASN1String text)) return Optional.empty();
    var match = place.form().matcher(text.getString());
    return match.matches()
        ? Optional.of(new Identity(place.register(), match.group(1)))
        : Optional.empty();
  }
}
