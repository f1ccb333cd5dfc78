package org.kense.cli.intake;

/** A line of a batch of the state services portal, with nothing wrong. */
final class SampleLine {
  private SampleLine() {}

  static String of(String reference, String phone) {
    return """
    {"reference": "%s", "service": "ru.college-admission", "institution": "ru-kuzbass-college", \
    "channel": "state-portal", "applicant": "orlova", "lang": "ru", "answers": {"surname": "Орлова", \
    "given-name": "Есения", "birth-date": "2010-09-17", "snils": "207-518-364 00", "phone": "%s", \
    "education": "basic-general", "education-document": "04224 0003471", \
    "speciality": "information-systems", "study-form": "full-time", "funding": "budget", \
    "benefit": "none"}, "documents": {"identity": "scan.jpg", "education": "scan.jpg"}, \
    "evidence": "package.xml"}\
    """
        .formatted(reference, phone);
  }
}
