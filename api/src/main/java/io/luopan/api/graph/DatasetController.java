package io.luopan.api.graph;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.DatasetQueries.LoadRun;
import io.luopan.queries.graph.DatasetQueries.LoadedSource;
import io.luopan.queries.graph.EntityKind;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What is loaded.
@Controller
class DatasetController {
  private static final int MOST_RUNS = 100;

  private final Questions questions;

  DatasetController(Questions questions) {
    this.questions = questions;
  }

  /// What is asked further stands in the fields.
  record DatasetInfo(String release) {}

  record KindCount(EntityKind kind, long count) {}

  @QueryMapping
  DatasetInfo dataset() {
    return new DatasetInfo(questions.dataset().version().release());
  }

  @SchemaMapping
  @Nullable OffsetDateTime loadedAt(DatasetInfo dataset) {
    return questions.dataset().loads(MOST_RUNS).stream()
        .map(run -> moment(run.finishedAt()))
        .filter(Objects::nonNull)
        .max(java.util.Comparator.naturalOrder())
        .orElse(null);
  }

  @SchemaMapping
  List<KindCount> counts(DatasetInfo dataset) {
    return questions.dataset().counts().entrySet().stream()
        .map(count -> new KindCount(count.getKey(), count.getValue()))
        .toList();
  }

  @SchemaMapping
  List<LoadedSource> sources(DatasetInfo dataset) {
    return questions.dataset().sources();
  }

  @SchemaMapping
  List<LoadRun> loadRuns(DatasetInfo dataset, @Argument int first) {
    if (first < 0 || first > MOST_RUNS) {
      throw RefusedException.limit("At most %d loads can be listed.".formatted(MOST_RUNS));
    }
    return questions.dataset().loads(first);
  }

  @SchemaMapping
  String id(LoadRun run) {
    return GlobalId.of("load/" + run.id());
  }

  @SchemaMapping
  @Nullable OffsetDateTime startedAt(LoadRun run) {
    return moment(run.startedAt());
  }

  @SchemaMapping
  @Nullable OffsetDateTime finishedAt(LoadRun run) {
    return moment(run.finishedAt());
  }

  private static @Nullable OffsetDateTime moment(@Nullable String text) {
    return text == null ? null : ZonedDateTime.parse(text).toOffsetDateTime();
  }
}
