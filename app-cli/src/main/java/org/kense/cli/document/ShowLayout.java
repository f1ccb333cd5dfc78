package org.kense.cli.document;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.signature.layout.Layout;
import picocli.CommandLine.Command;

/** {@code kense document layout}: the shipped one, with which one of one's own begins. */
@Command(name = "layout")
final class ShowLayout implements Callable<Integer> {
  private final Kense kense;

  ShowLayout(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    kense.print(new String(Layout.SHIPPED.html(), StandardCharsets.UTF_8).stripTrailing());
    return Exit.DONE;
  }
}
