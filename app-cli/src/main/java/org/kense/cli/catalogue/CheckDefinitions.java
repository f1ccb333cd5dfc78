package org.kense.cli.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kense service check}: what is wrong with definitions, by file and line. */
@Command(name = "check")
final class CheckDefinitions implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "definition")
  private List<Path> files = List.of();

  CheckDefinitions(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    int wrong = 0;
    for (Path file : files) {
      Verdict verdict = check(file);
      for (String line : kense.json() ? List.of(verdict.json(kense.lang())) : lines(verdict)) {
        kense.print(line);
      }
      if (!verdict.findings().isEmpty()) wrong++;
    }
    return wrong == 0 ? Exit.DONE : Exit.SOME_FAILED;
  }

  private static Verdict check(Path file) throws IOException {
    String name = file.toString();
    return switch (DefinitionReader.read(name, bytes(file), Chosen.lists(file))) {
      case Reading.Read<Service> read -> new Verdict(name, List.of());
      case Reading.Wrong<Service> wrong -> new Verdict(name, wrong.findings());
    };
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }

  private List<String> lines(Verdict verdict) {
    return verdict.findings().isEmpty()
        ? List.of(kense.words(Say.FILE_RIGHT, verdict.file()))
        : verdict.lines(kense.lang());
  }
}
