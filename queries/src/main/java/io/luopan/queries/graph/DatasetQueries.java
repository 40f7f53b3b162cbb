package io.luopan.queries.graph;

import io.luopan.model.load.SourceRank;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is loaded: counts, sources, loads, version.
public final class DatasetQueries {
  private final GraphReader graph;

  public DatasetQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// The counter that loads raise; absent before the first.
  public record GraphVersion(@Nullable String version) {
    /// The version as answers carry it; `empty` before the first load.
    public String release() {
      return version == null ? "empty" : version;
    }
  }

  /// A source and how many of its files are loaded.
  public record LoadedSource(String name, SourceRank rank, long files) {}

  /// One load. Times are ISO 8601; `read` counts records.
  public record LoadRun(
      String id,
      @Nullable String state,
      @Nullable String startedAt,
      @Nullable String finishedAt,
      long read,
      long accepted,
      long rejected,
      @Nullable String source,
      @Nullable String file) {}

  public Map<EntityKind, Long> counts() {
    return graph
        .find(
            DatasetQueries.class,
            "counts",
            Parameters.none(),
            row -> {
              Map<EntityKind, Long> counts = new EnumMap<>(EntityKind.class);
              for (var kind : EntityKind.values()) {
                counts.put(kind, row.number(kind.name()));
              }
              return counts;
            })
        .orElseThrow();
  }

  public GraphVersion version() {
    return graph
        .find(
            DatasetQueries.class,
            "version",
            Parameters.none(),
            row -> new GraphVersion(row.findText("version")))
        .orElse(new GraphVersion(null));
  }

  /// Best rank first.
  public List<LoadedSource> sources() {
    return graph
        .list(
            DatasetQueries.class,
            "sources",
            Parameters.none(),
            row ->
                new LoadedSource(
                    row.text("name"), SourceRank.valueOf(row.text("rank")), row.number("files")))
        .stream()
        .sorted(Comparator.comparing(LoadedSource::rank))
        .toList();
  }

  public List<LoadRun> loads(int limit) {
    return graph.list(
        DatasetQueries.class,
        "loads",
        Parameters.of("limit", limit),
        row ->
            new LoadRun(
                row.text("id"),
                row.findText("state"),
                row.findText("startedAt"),
                row.findText("finishedAt"),
                row.number("read"),
                row.number("accepted"),
                row.number("rejected"),
                row.findText("source"),
                row.findText("file")));
  }

  /// What tells this store from every other, for as long as it exists.
  public String installation() {
    return graph
        .find(DatasetQueries.class, "installation", Parameters.none(), row -> row.text("id"))
        .orElseThrow();
  }
}
