package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.memory.InMemoryStateRegisters;
import org.kense.core.port.StateRegisters.Extract;
import org.kense.core.port.StateRegisters.Inquiry;

/** Whatever state registers are asked through keeps this. */
@Clause("ENR-5.2")
public abstract class StateRegistersContract {
  private static final String CIVIL_STATUS = "civil-status-register";
  private static final Map<String, String> FAMILY = Map.of("parent", "1", "child", "2");
  private static final Map<String, String> CHILD =
      Map.of("full-name", "Іңкәр Өтегенқызы «Ғұмар»", "birth-date", "2019-05-01", "note", "");

  protected StateRegistersContract() {}

  /** A way to ask these registers. */
  protected abstract StateRegisters over(InMemoryStateRegisters known);

  private static InMemoryStateRegisters known() {
    var known = new InMemoryStateRegisters();
    known.put(CIVIL_STATUS, FAMILY, CHILD);
    return known;
  }

  private static Inquiry inquiry(String register, Map<String, String> keys) {
    return new Inquiry(register, keys, SampleCases.id(1));
  }

  @Test
  void what_a_register_knows_comes_letter_by_letter() {
    var registers = over(known());

    assertEquals(new Extract.Found(CHILD), registers.ask(inquiry(CIVIL_STATUS, FAMILY)));
  }

  @ParameterizedTest
  @CsvSource({"1, 3, another child", "2, 1, the other way round", "'', 2, nobody's child"})
  void under_other_keys_it_knows_nothing(String parent, String child, String why) {
    var registers = over(known());

    var extract = registers.ask(inquiry(CIVIL_STATUS, Map.of("parent", parent, "child", child)));

    assertEquals(new Extract.Nothing(), extract, why);
  }

  @Test
  void part_of_the_keys_is_not_enough() {
    var registers = over(known());

    var extract = registers.ask(inquiry(CIVIL_STATUS, Map.of("child", "2")));

    assertEquals(new Extract.Nothing(), extract);
  }

  @Test
  void a_register_that_is_silent_or_not_connected_does_not_know_nothing() {
    var known = known();
    known.silence(CIVIL_STATUS);
    var registers = over(known);

    for (var register : new String[] {CIVIL_STATUS, "greenhouse"}) {
      var silent =
          assertThrows(StateRegisters.Silent.class, () -> registers.ask(inquiry(register, FAMILY)));
      assertEquals(register, silent.register());
    }
  }
}
