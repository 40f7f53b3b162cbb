package io.luopan.queries.navigation;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.Row;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Projects that were written down, their runs, and what people judged.
public final class NavigationQueries {
  private static final String NEWEST_FIRST = "NAVIGATION STORED DESC";

  private final GraphReader graph;
  private final Cursors cursors;

  public NavigationQueries(GraphReader graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  /// The newest first.
  public Slice<KeptProject> projects(PageRequest page) {
    return page(
        "projects",
        Parameters.none(),
        page,
        KeptProject::of,
        KeptProject::id,
        KeptProject::storedAt);
  }

  /// The runs of a project, the newest first.
  public Slice<KeptRun> runs(String project, PageRequest page) {
    return page(
        "runs", Parameters.of("project", project), page, KeptRun::of, KeptRun::id, KeptRun::ranAt);
  }

  public Optional<KeptProject> find(String id) {
    return graph.find(NavigationQueries.class, "project", Parameters.of("id", id), KeptProject::of);
  }

  public Optional<KeptRun> findRun(String id) {
    return graph.find(NavigationQueries.class, "run", Parameters.of("id", id), KeptRun::of);
  }

  /// The newest run of a project.
  public Optional<KeptRun> lastRun(String project) {
    return runs(project, PageRequest.first(1, null)).items().stream()
        .map(Slice.Item::value)
        .findFirst();
  }

  /// What runs said, by their ids; each document may have some hundred kilobytes.
  public Map<String, NavigationReport> documents(Collection<String> ids) {
    return graph
        .list(
            NavigationQueries.class,
            "documents",
            Parameters.of("ids", List.copyOf(ids)),
            row -> Map.entry(row.text("id"), NavigationReport.JSON.read(row.text("document"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Whether patents that a project found belong, by their ids, as far as people judged.
  public Map<String, Boolean> judgements(String project) {
    return graph
        .list(
            NavigationQueries.class,
            "judgements",
            Parameters.of("project", project),
            row -> Map.entry(row.text("patent"), row.flag("relevant")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private <T> Slice<T> page(
      String query,
      Parameters parameters,
      PageRequest page,
      Function<Row, T> read,
      Function<T, String> id,
      Function<T, ZonedDateTime> moment) {
    if (page.backward()) {
      throw RefusedException.badInput("Projects and their runs can be paged forward only.");
    }
    Cursors.@Nullable Place place = cursors.readNullable(NEWEST_FIRST, page.cursor());
    var found =
        graph.list(
            NavigationQueries.class,
            query,
            parameters
                .and("afterOn", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            read);
    return Slice.cut(
        found.stream()
            .map(
                one ->
                    new Slice.Item<>(
                        one,
                        cursors.write(
                            NEWEST_FIRST,
                            new Cursors.Place(
                                List.of(
                                    moment
                                        .apply(one)
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .toString()),
                                id.apply(one)))))
            .toList(),
        page);
  }
}
