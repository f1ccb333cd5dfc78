/** The rules of applications, deadlines, refusals and roles: pure Java, no framework. */
module org.kense.core {
  exports org.kense.core.calendar;
  exports org.kense.core.law;

  requires static org.jspecify;
}
