package org.kense.cli.remote;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kense.cli.Run;

/** What is wrong with a command on cases is said before any server is asked. */
class WrongUsageTest {
  // Nobody listens there.
  private static final String SERVER = "--server=http://127.0.0.1:1";

  private static Run run(String... words) {
    var all = new ArrayList<>(List.of("application"));
    all.addAll(List.of(words));
    all.addAll(List.of(SERVER, "--token=demo-kovaleva", "--lang=en"));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void a_verb_without_a_case_is_wrong_usage() {
    var run = run("act", "grant");

    assertEquals(2, run.exit(), run.err());
    assertEquals("This is missing: ID", run.err().strip());
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    var run = run("act", "answers", "some-id", "--file=no-such-file.json");

    assertEquals(2, run.exit(), run.err());
    assertEquals("There is no file no-such-file.json.", run.err().strip());
  }

  @Test
  void an_id_stays_one_part_of_the_address_whatever_it_is_made_of() {
    assertEquals("/api/v1/applications/a%20b%2F%D2%9B", Server.place("a b/қ"));
  }

  @Test
  void a_server_that_is_not_there_is_named() {
    var run = run("show", "a b");

    assertEquals(3, run.exit(), run.err());
    assertEquals("No server answers at http://127.0.0.1:1.", run.err().strip());
  }
}
