package org.kense.cli.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;

@EnabledIf("org.kense.cli.signature.Authority#possible")
final class InquiryBatchTest {
  @TempDir private Path folder;

  @Test
  void every_line_has_its_own_answer() throws IOException {
    var authority = Authority.in(folder);
    authority.certify("ivan", "RU/1.2.643.3.131.1.1=900101300123");
    authority.signed("the application", "detached", "");
    authority.signedBy("ivan", "the application", "russian", "");
    var good =
        "'id':'one','document':'D/text','signature':'D/detached','trust':['D/root.pem'],'crls':['D/root.crl']";
    var batch =
        lines(
            "{" + good + "}",
            "",
            "{" + good.replace("one", "two") + ",'expectIin':'900101300124'}",
            "{" + good.replace("one", "three").replace("D/detached", "D/nothing") + "}",
            "{" + good.replace("one", "four") + ",'minSigners':0}",
            "{" + good.replace("one", "five") + ",'colour':'red'}",
            "no json",
            "{" + good.replace("detached", "russian") + ",'expectIin':'900101300123'}");

    var run = Run.of("signature", "verify", "--json", "--batch", batch.toString());

    assertEquals(1, run.exit(), run.err());
    assertEquals(7, run.lines().size(), run.out());
    assertTrue(run.lines().get(0).startsWith("{\"id\":\"one\",\"verdict\":\"VALID\""), run.out());
    assertTrue(run.lines().get(1).startsWith("{\"id\":\"two\",\"verdict\":\"INVALID\""), run.out());
    assertTrue(error(run, 2).contains("There is no file"), run.out());
    assertTrue(error(run, 3).contains("minSigners"), run.out());
    assertTrue(error(run, 4).contains("colour"), run.out());
    assertTrue(error(run, 5).contains("no JSON object"), run.out());
    assertTrue(run.lines().get(6).contains("\"other-person\""), run.out());
  }

  @Test
  void a_batch_without_a_fault_ends_well() throws IOException {
    Authority.in(folder).signed("the application", "whole", " -nodetach");
    var line = "{'id':'1','signature':'D/whole','trust':'D/root.pem','crls':'D/root.crl'}";
    var batch = Files.readString(lines(line, line));

    var run = Run.fed(batch, "signature", "verify", "--batch", "-");

    assertEquals(0, run.exit(), run.out());
    assertEquals(2, run.lines().size());
  }

  private Path lines(String... lines) throws IOException {
    var text = String.join("\n", lines).replace("D/", folder + "/").replace('\'', '"');
    return Files.writeString(folder.resolve("batch"), text);
  }

  private static String error(Run run, int line) throws IOException {
    return new ObjectMapper().readTree(run.lines().get(line)).path("error").asText();
  }
}
