package io.luopan.api.cli;

import io.luopan.api.navigation.ProjectIds;
import io.luopan.api.report.ReportFormat;
import io.luopan.loaders.cli.GraphConnection;
import io.luopan.loaders.cli.GraphOptions;
import io.luopan.loaders.cli.StoreUnavailableException;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.navigation.KeptRun;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `luopan export project`: the report of a project of patent navigation.
@Command(
    name = "project",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the report of a navigation project, as its last run found it.",
      "The project is written down and run over GraphQL: see docs/navigation-project.md."
    })
final class ExportProjectCommand implements Callable<Integer> {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Parameters(paramLabel = "ID", description = "The project's id, as navigationProjects tells it.")
  private String project = "";

  @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "xlsx or html.")
  private String format = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "An earlier run instead of the last one.")
  private @Nullable String run;

  @Override
  public Integer call() throws IOException {
    var say = spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
    try (var connection = GraphConnection.open(graph)) {
      var questions = Questions.of(new GraphReader(connection.driver(), LONGEST), "");
      var as =
          ReportFormat.find(format)
              .orElseThrow(
                  () ->
                      RefusedException.badInput(
                          "A report is xlsx or html, not %s.".formatted(format)));
      write(questions, asked(new ProjectIds(questions)), as);
      say.println("Wrote " + out + ".");
      return 0;
    } catch (StoreUnavailableException | RefusedException e) {
      say.println(e.getMessage());
      return 2;
    } finally {
      say.flush();
    }
  }

  private KeptRun asked(ProjectIds ids) {
    var found = ids.project(project);
    return run == null ? ids.lastRun(found) : ids.run(run);
  }

  private void write(Questions questions, KeptRun asked, ReportFormat as) throws IOException {
    var report =
        Objects.requireNonNull(
            questions.navigation().documents(List.of(asked.id())).get(asked.id()));
    try (var to = new BufferedOutputStream(Files.newOutputStream(out))) {
      as.write(asked, report, to);
    }
  }
}
