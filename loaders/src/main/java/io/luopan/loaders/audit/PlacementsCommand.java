package io.luopan.loaders.audit;

import io.luopan.loaders.audit.PlacementAudit.SampleRequest;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.Intake;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `luopan placements`: where the shipped chains would place a file's patents.
@Command(
    name = "placements",
    mixinStandardHelpOptions = true,
    description = {
      "Shows on which chain nodes the patents of files would stand, with a random sample to judge.",
      "No graph is needed and none is changed."
    },
    footer = {
      "",
      "Examples:",
      "  luopan placements exports/patents.xlsx",
      "  luopan placements --per-node 2 --seed 7 uspto-grant grants.xml",
      "  luopan placements --csv exports/patents.xlsx > judged.csv",
      "",
      "Exit code: 0 done, 1 done but some records were rejected, 2 could not."
    })
public final class PlacementsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "[SOURCE] FILE",
      description =
          "Files or folders, reported together; before them, if you like, the name of the source (luopan sources).")
  private List<String> words = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "How many placements to draw (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int size = 50;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of the draw (default: ${DEFAULT-VALUE}).",
      defaultValue = "613")
  private long seed = 613;

  @Option(
      names = "--per-node",
      paramLabel = "N",
      description = "Draw at most so many placements on one node, which shows the weak rows.")
  private int perNode = Integer.MAX_VALUE;

  @Option(names = "--csv", description = "Print the sample alone, as CSV with a verdict column.")
  private boolean csv;

  @Option(names = "--encoding", paramLabel = "NAME", description = "Insist on an encoding.")
  private String encoding = "";

  @Override
  public Integer call() {
    var named =
        Sources.find(words.getFirst()).filter(_ -> !Files.exists(Path.of(words.getFirst())));
    var files = named.isPresent() ? words.subList(1, words.size()) : words;
    if (files.isEmpty()) {
      return refuse("Name a file: luopan placements %s FILE".formatted(words.getFirst()));
    }
    var audit = PlacementAudit.ofShipped();
    for (var file : files) {
      if (!Files.exists(Path.of(file))) {
        return refuse("There is no file or folder %s; check the path.".formatted(file));
      }
      try {
        var input = new InputFile(Path.of(file), encoding);
        Intake.units(input, named).forEach(unit -> read(unit, audit));
      } catch (UnreadableFileException e) {
        return refuse(e.issue().code() + ": " + e.issue().message());
      }
    }
    var report = audit.report(new SampleRequest(size, seed, perNode));
    out().print(csv ? report.csv() : report.text());
    out().flush();
    return report.rejected() == 0 ? 0 : 1;
  }

  private static void read(Intake.Unit unit, PlacementAudit audit) {
    try (var records = unit.source().read(unit.file())) {
      records.forEach(audit::add);
    }
  }

  private int refuse(String sentence) {
    out().println(sentence);
    out().flush();
    return 2;
  }

  private PrintWriter out() {
    return spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
  }
}
