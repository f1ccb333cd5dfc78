package org.kense.signature.press;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kense.core.application.DataResult;
import org.kense.core.register.RecordVersion;

/**
 * Data as an institution signs them: JSON (RFC 8259) in UTF-8, its members always in this order.
 */
final class DataText {
  private DataText() {}

  static byte[] of(DataResult data) {
    var members = new LinkedHashMap<String, Object>();
    members.put("iss", data.institution().value());
    members.put("service", data.service().code().value());
    members.put("kind", "result");
    members.put("number", data.number().digits());
    members.put("date", data.date().toString());
    data.record().ifPresent(record -> members.put("record", record(record)));
    if (!data.values().isEmpty()) members.put("values", new TreeMap<>(data.values()));
    return JSONObjectUtils.toJSONString(members).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> record(RecordVersion record) {
    var members = new LinkedHashMap<String, Object>();
    members.put("register", record.name().register().value());
    members.put("key", record.name().key());
    members.put("version", record.version());
    members.put("values", new TreeMap<>(record.values()));
    return members;
  }
}
