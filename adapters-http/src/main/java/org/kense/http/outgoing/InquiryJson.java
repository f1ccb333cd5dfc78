package org.kense.http.outgoing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;
import org.kense.core.port.StateRegisters.Inquiry;
import org.kense.http.call.Given;

/**
 * What a state register is asked.
 *
 * @param application the case for which it is asked
 */
record InquiryJson(
    @JsonProperty(required = true) Map<String, String> keys,
    @JsonProperty(required = true) String application) {
  static InquiryJson of(Inquiry inquiry) {
    return new InquiryJson(new TreeMap<>(inquiry.keys()), inquiry.occasion().toString());
  }

  Inquiry toDomain(String register) {
    return new Inquiry(register, keys, Given.caseId(application));
  }
}
