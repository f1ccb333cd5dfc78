/** The rules of applications, deadlines, refusals and roles: pure Java, no framework. */
module org.kense.core {
  exports org.kense.core.access;
  exports org.kense.core.application;
  exports org.kense.core.calendar;
  exports org.kense.core.form;
  exports org.kense.core.institution;
  exports org.kense.core.law;
  exports org.kense.core.memory;
  exports org.kense.core.person;
  exports org.kense.core.port;
  exports org.kense.core.register;
  exports org.kense.core.service;
  exports org.kense.core.usecase;
  exports org.kense.core.words;

  requires transitive io.vavr;
  requires static org.immutables.value;
  requires static org.jspecify;
}
