/** The rules of applications, deadlines, refusals and roles: pure Java, no framework. */
module org.kense.core {
  exports org.kense.core.calendar;
  exports org.kense.core.law;
  exports org.kense.core.words;

  requires transitive io.vavr;
  requires static org.immutables.value;
  requires static org.jspecify;
}
