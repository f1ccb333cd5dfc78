package org.kense.persistence.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.OuterReference;
import org.kense.core.form.Sha256;
import org.kense.core.register.RegisterName;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.GroundCode;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;
import org.kense.core.service.StageCode;

/** Values that are one word in JSON, as they are everywhere else. */
record Plain<T>(Class<T> type, Function<T, String> written, Function<String, T> read) {
  private static final List<Plain<?>> WORDS =
      List.of(
          new Plain<>(ActorId.class, ActorId::value, ActorId::new),
          new Plain<>(InstitutionId.class, InstitutionId::value, InstitutionId::new),
          new Plain<>(UnitCode.class, UnitCode::value, UnitCode::new),
          new Plain<>(StageCode.class, StageCode::value, StageCode::new),
          new Plain<>(ChannelCode.class, ChannelCode::value, ChannelCode::new),
          new Plain<>(RegisterName.class, RegisterName::value, RegisterName::new),
          new Plain<>(ServiceCode.class, ServiceCode::value, ServiceCode::new),
          new Plain<>(GroundCode.class, GroundCode::value, GroundCode::new),
          new Plain<>(OuterReference.class, OuterReference::value, OuterReference::new),
          new Plain<>(CaseNumber.class, CaseNumber::digits, CaseNumber::new),
          new Plain<>(Sha256.class, Sha256::hex, Sha256::new),
          new Plain<>(CaseId.class, CaseId::toString, id -> CaseId.read(id).orElseThrow()),
          new Plain<>(ServiceRef.class, ServiceRef::toString, Plain::service));

  static SimpleModule module() {
    var module = new SimpleModule("kense");
    WORDS.forEach(word -> word.addTo(module));
    module.addSerializer(Set.class, new InOrder());
    module.addSerializer(Long.class, new ExactNumber());
    module.addSerializer(Long.TYPE, new ExactNumber());
    return module;
  }

  private void addTo(SimpleModule module) {
    module.addSerializer(type, new WordWriter<>(type, written));
    module.addDeserializer(type, new WordReader<>(type, read));
  }

  private static ServiceRef service(String text) {
    var at = text.lastIndexOf('@');
    return new ServiceRef(
        new ServiceCode(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
  }
}
