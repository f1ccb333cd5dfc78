package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.immutables.value.Value;

/**
 * Whom a certificate names; names are as it writes them, and identify nobody.
 *
 * @param organisation the name of the organisation that the subject belongs to, or is
 * @param people every number of a person in it
 * @param organisations every number of an organisation in it
 * @param roles the extended key usages, among which roles are
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Subject(
    Optional<String> name,
    Optional<String> organisation,
    List<Identity> people,
    List<Organisation> organisations,
    Collection<String> roles) {
  public Subject {
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    roles = List.copyOf(roles);
  }

  public static Subject of(X509Certificate certificate) {
    var subject = Certificates.subject(certificate);
    var names = subject.getRDNs(BCStyle.CN);
    return new SubjectBuilder()
        .roles(Certificates.usages(certificate))
        .name(
            names.length == 1
                ? Optional.of(IETFUtils.valueToString(names[0].getFirst().getValue()))
                : Optional.empty())
        .organisation(organisation(subject))
        .addAllPeople(Identity.of(subject))
        .addAllOrganisations(Organisation.of(subject))
        .build();
  }

  private static Optional<String> organisation(X500Name subject) {
    var names = subject.getRDNs(BCStyle.O);
    return names.length == 1 && names[0].getFirst().getValue() instanceof ASN1String text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** The organisation that it speaks for; two numbers of one register mean none. */
  public Optional<Organisation> institution() {
    return oneEach(organisations, Organisation::register)
        ? organisations.stream().findFirst()
        : Optional.empty();
  }

  /**
   * Whether this is the one person whom a number means; two numbers of one register mean nobody.
   *
   * <p>Twelve digits mean an IIN: a Russian INN has as many, and is another person's.
   */
  public boolean isPerson(String number) {
    return people.stream()
            .filter(one -> one.register() == Identity.Register.KZ_IIN || !isKazakh(number))
            .anyMatch(one -> one.number().equals(number))
        && oneEach(people, Identity::register);
  }

  /** Whether it speaks for the organisation of a number; twelve digits mean a BIN. */
  public boolean isOf(String number) {
    return organisations.stream()
            .filter(one -> one.register() == Organisation.Register.KZ_BIN || !isKazakh(number))
            .anyMatch(one -> one.number().equals(number))
        && oneEach(organisations, Organisation::register);
  }

  private static boolean isKazakh(String number) {
    return number.matches("[0-9]{12}");
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  private static <T> boolean oneEach(List<T> numbers, Function<T, ?> register) {
    return numbers.stream().map(register).distinct().count() == numbers.size();
  }
}
