package io.luopan.queries.graph;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The files behind source references.
public final class ProvenanceQueries {
  private final GraphReader graph;

  public ProvenanceQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// A loaded file: its key in references, its name, and the source it is of.
  public record SourceFile(
      String key, @Nullable String name, @Nullable String source, @Nullable String sha256) {}

  public Map<String, SourceFile> sourceFiles(Collection<String> keys) {
    return graph
        .list(
            ProvenanceQueries.class,
            "sourceFiles",
            Parameters.of("keys", keys),
            row ->
                new SourceFile(
                    row.text("key"),
                    row.findText("name"),
                    row.findText("source"),
                    row.findText("sha256")))
        .stream()
        .collect(Collectors.toMap(SourceFile::key, file -> file));
  }
}
