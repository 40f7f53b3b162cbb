package io.luopan.loaders.cli;

import io.luopan.model.load.Loads;
import io.luopan.model.write.Undo;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `luopan undo`: takes back what one file said.
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = {
      "Takes back what one loaded file said; what other files say too stays.",
      "Files are named as `luopan status` lists them: by the key in front."
    })
public final class UndoCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Parameters(paramLabel = "KEY", description = "The file's key, such as c3fa9c1d20b.")
  private String key = "";

  @Override
  public Integer call() {
    var out = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    try (var connection = GraphConnection.open(graph)) {
      if (Undo.finishBegun(connection.driver()).contains(key)) {
        out.println("Undone: %s, of which an undo was begun before.".formatted(key));
        return 0;
      }
      var run = new Loads(connection.driver()).lastDone(key);
      if (run.isEmpty()) {
        out.println("No load of a file %s stands; `luopan status` lists them.".formatted(key));
        return 2;
      }
      Undo.file(connection.driver(), key);
      out.println("Undone: %s (%s).".formatted(run.get().file().name(), run.get().file().source()));
      return 0;
    } catch (StoreUnavailableException e) {
      out.println(e.getMessage());
      return 2;
    } finally {
      out.flush();
    }
  }
}
