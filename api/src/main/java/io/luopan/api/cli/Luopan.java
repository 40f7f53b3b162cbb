package io.luopan.api.cli;

import io.luopan.loaders.audit.PlacementsCommand;
import io.luopan.loaders.cli.LoadCommand;
import io.luopan.loaders.cli.ResolveCommand;
import io.luopan.loaders.cli.SourcesCommand;
import io.luopan.loaders.cli.StatusCommand;
import io.luopan.loaders.cli.UndoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program behind `./luopan`.
@Command(
    name = "luopan",
    mixinStandardHelpOptions = true,
    version = "luopan 0.1.0",
    description = {
      "Luopan (罗盘): an open knowledge graph for patent navigation.",
      "Patents, holders, industry chains and regions in one graph, answered over GraphQL.",
      ""
    },
    footer = {
      "",
      "First steps:",
      "  luopan demo                  a graph of synthetic patents to try, served at once",
      "  luopan load my-export.xlsx   your own files; what they are is recognized",
      "  luopan serve                 the graph over GraphQL at http://localhost:8080/graphiql",
      "",
      "Each command explains itself: luopan load --help"
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      LoadCommand.class,
      SourcesCommand.class,
      StatusCommand.class,
      ExportCommand.class,
      UndoCommand.class,
      ResolveCommand.class,
      PlacementsCommand.class,
      HelpCommand.class
    })
public final class Luopan {
  private Luopan() {}

  static CommandLine commandLine() {
    return new CommandLine(new Luopan())
        .setExecutionExceptionHandler(
            (e, command, _) -> {
              command.getErr().println("luopan: " + e.getMessage());
              if (Boolean.getBoolean("luopan.stacktrace")) {
                e.printStackTrace(command.getErr());
              }
              return 2;
            });
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
