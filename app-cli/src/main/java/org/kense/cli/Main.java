package org.kense.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The way in from the command line. */
@Command(
    name = "kense",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Electronic applications for education services.")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"kense " + Main.class.getPackage().getImplementationVersion()};
    }
  }
}
