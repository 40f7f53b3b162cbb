package io.luopan.loaders.cli;

import io.luopan.loaders.source.Sources;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `luopan sources`: what can be loaded.
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Lists the kinds of files that Luopan reads.")
public final class SourcesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--markdown", description = "As a Markdown table, for docs/sources.md.")
  private boolean markdown;

  @Override
  public Integer call() {
    var out = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    out.print(markdown ? markdown() : plain());
    out.flush();
    return 0;
  }

  /// The page `docs/sources.md`.
  static String markdown() {
    var page = new StringBuilder("# Sources\n\n| Source | What it is | Formats |\n|---|---|---|\n");
    for (var source : Sources.list()) {
      page.append(
          "| `%s` | %s | %s |\n".formatted(source.name(), source.description(), source.formats()));
    }
    return page.toString();
  }

  private static String plain() {
    var page = new StringBuilder();
    for (var source : Sources.list()) {
      page.append(
          "%-18s %s%n%-18s %s%n"
              .formatted(source.name(), source.description(), "", source.formats()));
    }
    return page.toString();
  }
}
