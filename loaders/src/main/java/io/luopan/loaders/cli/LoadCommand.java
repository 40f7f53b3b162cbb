package io.luopan.loaders.cli;

import io.luopan.embedded.EmbeddedGraphException;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.BulkLoading;
import io.luopan.loaders.load.Intake;
import io.luopan.loaders.load.LoadOutcome;
import io.luopan.loaders.load.LoadReport;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.mapped.Mappings;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.sample.SampleSource;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `luopan load`: files into the graph.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads files into the graph; what a file is, is recognized from its content.",
      "A load that was stopped goes on where it stood when it is started again."
    },
    footer = {
      "",
      "Examples:",
      "  luopan load exports/patents.xlsx",
      "  luopan load ror v2.0-ror-data.json",
      "  luopan load --mapping our-export.yaml ours.csv",
      "  luopan load --replacing ISLD-export.zip",
      "  luopan load sample --patents 200000",
      "",
      "Exit code: 0 all records accepted, 1 done with rejects, 2 could not."
    })
public final class LoadCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private GraphOptions graph = new GraphOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "[SOURCE] FILE",
      description =
          "Files, folders, or archives (.zip, .gz, .tar.gz); before them, if you like, the name of the source (luopan sources).")
  private List<String> words = List.of();

  @Option(
      names = "--patents",
      paramLabel = "N",
      description = "With the source `sample`: how many patents to make (default: 20000).")
  private long patents = SampleSettings.STANDARD.patents();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "With the source `sample`: the seed (default: ${DEFAULT-VALUE}).",
      defaultValue = "613")
  private long seed = 613;

  @Option(names = "--encoding", paramLabel = "NAME", description = "Insist on an encoding.")
  private String encoding = "";

  @Option(
      names = "--mapping",
      paramLabel = "YAML",
      description =
          "Read tables of patents as this mapping says; see docs/mappings.md for its form.")
  private @Nullable Path mapping;

  @Option(names = "--again", description = "Load a file once more that is in the graph already.")
  private boolean again;

  @Option(names = "--dry-run", description = "Read and report only; the graph stays as it is.")
  private boolean dryRun;

  @Option(names = "--keep-partial", description = "When a file breaks off, keep what came before.")
  private boolean keepPartial;

  @Option(
      names = "--replacing",
      description = {
        "The file is a newer whole of its source, such as this month's export of a database:",
        "what only the earlier files of that source said is withdrawn, once this one is in."
      })
  private boolean replacing;

  @Option(
      names = "--bulk",
      description = {
        "Build a new graph from these files with Neo4j's importer, in a data folder that is empty:",
        "the same graph, several times as fast; for the first load of a nation."
      })
  private boolean bulk;

  @Option(names = "--json", description = "Report as JSON, one object a file.")
  private boolean json;

  @Override
  public Integer call() {
    if (mapping != null) {
      try {
        return load(words, Optional.of(Mappings.read(mapping)));
      } catch (UnreadableFileException e) {
        return report(List.of(Loading.refused(mapping.toString(), e)));
      }
    }
    var named =
        Sources.find(words.getFirst()).filter(_ -> !Files.exists(Path.of(words.getFirst())));
    return load(named.isPresent() ? words.subList(1, words.size()) : words, named);
  }

  private int load(List<String> files, Optional<Source> named) {
    boolean sample = named.map(Source::name).filter(SampleSource.NAME::equals).isPresent();
    if (files.isEmpty() && !sample) {
      out().println("Name a file to load: luopan load %s FILE".formatted(words.getFirst()));
      return 2;
    }
    if (replacing && (bulk || sample || dryRun || keepPartial || files.size() != 1)) {
      // What is given after it would replace the first file, and what breaks off is no whole.
      out()
          .println(
              "--replacing takes one file, which is the whole of its source: without sample, --bulk, --dry-run or --keep-partial.");
      return 2;
    }
    var request = new LoadRequest(again, dryRun, keepPartial, replacing);
    if (dryRun && !sample) {
      // Nothing is asked of the graph, so none is started.
      return report(
          files.stream().flatMap(file -> each(file, named, LoadCommand::dryRun).stream()).toList());
    }
    if (bulk) {
      return build(files, named, request);
    }
    try (var connection = GraphConnection.open(graph)) {
      var loading =
          new Loading(
              connection.driver(), LoadSettings.ofProcess(), ConsoleProgress.on(System.err));
      var reports = new ArrayList<LoadReport>();
      if (sample) {
        reports.add(SampleLoading.load(loading, new SampleSettings(seed, patents), request));
      }
      for (var file : files) {
        reports.addAll(
            each(
                file,
                named,
                unit -> loading.load(unit.file(), unit.source(), unit.recognizedBy(), request)));
      }
      return report(reports);
    } catch (StoreUnavailableException e) {
      out().println(e.getMessage());
      return 2;
    }
  }

  private int build(List<String> files, Optional<Source> named, LoadRequest request) {
    if (graph.neo4j() != null) {
      out()
          .println(
              "--bulk builds an embedded graph; it cannot write to %s.".formatted(graph.place()));
      return 2;
    }
    var items = new ArrayList<BulkLoading.Item>();
    if (named.map(Source::name).filter(SampleSource.NAME::equals).isPresent()) {
      items.add(SampleLoading.item(new SampleSettings(seed, patents)));
    }
    var loading = new BulkLoading(LoadSettings.ofProcess(), ConsoleProgress.on(System.err));
    try {
      for (var file : files) {
        units(file, named).forEach(unit -> items.add(BulkLoading.Item.of(unit)));
      }
      var built = loading.load(graph.data(), items, request);
      int code = report(built.loads());
      out().print(json ? JsonMapper.shared().writeValueAsString(built) + "\n" : built.text());
      out().flush();
      return code;
    } catch (UnreadableFileException e) {
      return report(List.of(Loading.refused(String.join(" ", words), e)));
    } catch (EmbeddedGraphException e) {
      out().println(e.getMessage());
      return 2;
    }
  }

  private static LoadReport dryRun(Intake.Unit unit) {
    return Loading.dryRun(
        unit.file(), unit.source(), unit.recognizedBy(), ConsoleProgress.on(System.err));
  }

  private interface Work {
    LoadReport on(Intake.Unit unit);
  }

  /// One report a unit: an archive or folder may hold files of several sources.
  private List<LoadReport> each(String file, Optional<Source> named, Work work) {
    var reports = new ArrayList<LoadReport>();
    try {
      units(file, named).forEach(unit -> reports.add(work.on(unit)));
    } catch (UnreadableFileException e) {
      reports.add(Loading.refused(new InputFile(Path.of(file), encoding).name(), e));
    }
    return reports;
  }

  private List<Intake.Unit> units(String file, Optional<Source> named) {
    var input = new InputFile(Path.of(file), encoding);
    if (!Files.exists(input.path())) {
      throw new UnreadableFileException(new NoSuchFile(input.path().toString()));
    }
    return Intake.units(input, named);
  }

  private int report(List<LoadReport> reports) {
    for (var report : reports) {
      out().print(json ? JsonMapper.shared().writeValueAsString(report) + "\n" : report.text());
    }
    out().flush();
    return reports.stream()
        .map(LoadReport::outcome)
        .mapToInt(LoadOutcome::exitCode)
        .max()
        .orElse(0);
  }

  private PrintWriter out() {
    return spec == null ? new PrintWriter(System.out, true) : spec.commandLine().getOut();
  }
}
