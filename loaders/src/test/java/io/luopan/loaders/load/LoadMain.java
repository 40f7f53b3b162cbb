package io.luopan.loaders.load;

import io.luopan.loaders.cli.LoadCommand;
import picocli.CommandLine;

/// `luopan load` as a program of its own.
final class LoadMain {
  private LoadMain() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new LoadCommand()).execute(arguments));
  }
}
