/** The rules of applications, deadlines, refusals and roles: pure Java, no framework. */
module org.kense.core {
  requires transitive io.vavr;
  requires static org.immutables.value;
  requires static org.jspecify;
}
