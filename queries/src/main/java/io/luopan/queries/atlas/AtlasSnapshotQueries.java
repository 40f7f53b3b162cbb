package io.luopan.queries.atlas;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Kept atlases.
public final class AtlasSnapshotQueries {
  private static final String NEWEST_FIRST = "ATLAS STORED DESC";

  private final GraphReader graph;
  private final Cursors cursors;

  public AtlasSnapshotQueries(GraphReader graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  /// Of a chain in a region, by their ids, the newest first.
  public Slice<AtlasSnapshot> page(String chain, String region, PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("Snapshots can be paged forward only.");
    }
    var place = cursors.readNullable(NEWEST_FIRST, page.cursor());
    var found =
        graph.list(
            AtlasSnapshotQueries.class,
            "page",
            Parameters.of("chain", chain)
                .and("region", region)
                .and("afterOn", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            AtlasSnapshot::of);
    return Slice.cut(found.stream().map(this::item).toList(), page);
  }

  public Optional<AtlasSnapshot> find(String id) {
    return graph.find(
        AtlasSnapshotQueries.class, "byId", Parameters.of("id", id), AtlasSnapshot::of);
  }

  /// What they said, by id; each document may have some hundred kilobytes.
  public Map<String, Atlas> atlases(Collection<String> ids) {
    return graph
        .list(
            AtlasSnapshotQueries.class,
            "documents",
            Parameters.of("ids", List.copyOf(ids)),
            row -> Map.entry(row.text("id"), AtlasJson.read(row.text("document"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Slice.Item<AtlasSnapshot> item(AtlasSnapshot snapshot) {
    var on = snapshot.storedAt().withZoneSameInstant(ZoneOffset.UTC).toString();
    return new Slice.Item<>(
        snapshot, cursors.write(NEWEST_FIRST, new Cursors.Place(List.of(on), snapshot.id())));
  }
}
