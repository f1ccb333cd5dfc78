package org.kense.signature.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SERIALNUMBER=IIN900101300123,C=KZ             | KZ_IIN 900101300123",
        "SERIALNUMBER=IIN900101300123,OU=BIN123456789012 | KZ_IIN 900101300123", // for a firm
        "SERIALNUMBER=PNOKG-22101199012345             | KG_PIN 22101199012345",
        "1.2.643.3.131.1.1=500100732259,1.2.643.100.3=11223344595"
            + " | RU_INN 500100732259, RU_SNILS 11223344595",
        "1.2.643.3.131.1.1=007707083893                | ''", // an organisation's number
        "1.2.643.100.4=7707083893                      | ''",
        "SERIALNUMBER=900101300123                     | ''",
        "SERIALNUMBER=IIN90010130012                   | ''",
        "SERIALNUMBER=IIN9001013001234                 | ''",
        "SERIALNUMBER=PNOKZ-900101300123               | ''",
        "CN=IIN900101300123                            | ''", // said in the wrong place
        "C=KZ                                          | ''"
      })
  void a_person_s_number_is_read_only_where_its_country_writes_it(String subject, String numbers) {
    var name = new X500Name(subject);

    var identities = Identity.of(name);

    var read =
        identities.stream()
            .map(identity -> identity.register() + " " + identity.number())
            .collect(Collectors.joining(", "));
    assertEquals(numbers, read);
  }
}
