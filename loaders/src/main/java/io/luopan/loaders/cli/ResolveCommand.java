package io.luopan.loaders.cli;

import io.luopan.loaders.resolve.Resolving;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `luopan resolve`: finds holders and inventors that are one.
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = {
      "Compares all holders, then all inventors: what surely is one is joined, what may be one waits for a person.",
      "A run takes the place of the one before; what curators decided stands above it."
    })
public final class ResolveCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Option(names = "--dry-run", description = "Says what would be decided, and writes nothing.")
  private boolean dryRun;

  @Option(names = "--holders", description = "Holders only.")
  private boolean holders;

  @Option(names = "--inventors", description = "Inventors only.")
  private boolean inventors;

  @Override
  public Integer call() {
    var out = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    try (var connection = GraphConnection.open(graph)) {
      if (holders || !inventors) {
        resolve(Resolving.ofHolders(connection.driver()), out);
      }
      if (inventors || !holders) {
        resolve(Resolving.ofInventors(connection.driver()), out);
      }
      return 0;
    } catch (StoreUnavailableException e) {
      out.println(e.getMessage());
      return 2;
    } finally {
      out.flush();
    }
  }

  private void resolve(Resolving resolving, PrintWriter out) {
    out.println((dryRun ? resolving.tryRun() : resolving.run()).text());
    out.flush();
  }
}
