package io.luopan.api.search;

import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.model.standard.StandardNumber;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.search.Highlights;
import io.luopan.queries.search.Highlights.Highlight;
import io.luopan.queries.search.SearchQueries.Hit;
import io.luopan.queries.search.SearchText;
import io.luopan.queries.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Full text.
@Controller
class SearchController {
  private static final double SURE = 1_000;

  private final Questions questions;

  SearchController(Questions questions) {
    this.questions = questions;
  }

  record SearchEdge(String cursor, Entity node, double score, List<Highlight> highlights) {}

  record SearchConnection(
      List<SearchEdge> edges, PageInfo pageInfo, String text, List<EntityKind> kinds) {}

  record Suggestion(Entity entity, String text, double score) {}

  @QueryMapping
  SearchConnection search(
      @Argument String text,
      @Argument @Nullable List<EntityKind> kinds,
      @Argument int first,
      @Argument @Nullable String after) {
    var wanted = Objects.requireNonNullElse(kinds, List.<EntityKind>of());
    var page = PageRequest.first(first, after);
    var byNumber = after == null ? numbered(text, wanted) : Optional.<Entity>empty();
    var found = questions.search().search(text, wanted, page);
    var entities =
        questions.entities().byIds(found.items().stream().map(item -> item.value().id()).toList());
    var words = SearchText.words(text);
    var edges = new ArrayList<SearchEdge>();
    found.items().stream()
        .filter(item -> byNumber.isEmpty() || !byNumber.get().id().equals(item.value().id()))
        .flatMap(item -> edge(item, entities.get(item.value().id()), words))
        .forEach(edges::add);
    byNumber.ifPresent(
        entity -> edges.addFirst(new SearchEdge(startOf(edges), entity, SURE, List.of())));
    return new SearchConnection(edges, PageInfo.of(found), text, wanted);
  }

  @SchemaMapping
  TotalCount totalCount(SearchConnection connection) {
    return TotalCount.of(questions.search().count(connection.text(), connection.kinds()));
  }

  @QueryMapping
  List<Suggestion> suggest(
      @Argument String prefix, @Argument @Nullable List<EntityKind> kinds, @Argument int limit) {
    var wanted = Objects.requireNonNullElse(kinds, List.<EntityKind>of());
    var hits = questions.search().suggest(prefix, wanted, limit);
    var entities = questions.entities().byIds(hits.stream().map(Hit::id).toList());
    return hits.stream()
        .flatMap(
            hit ->
                Stream.ofNullable(entities.get(hit.id()))
                    .map(entity -> new Suggestion(entity, entity.label(), hit.score())))
        .toList();
  }

  /// What a text means that is the number of a standard, with its body, or of a patent.
  private Optional<? extends Entity> numbered(String text, List<EntityKind> kinds) {
    if (wants(EntityKind.STANDARD, kinds) && StandardNumber.tryParse(text).isPresent()) {
      var standards = questions.standards().fitting(text);
      if (standards.size() == 1) {
        return standards.stream().findFirst();
      }
    }
    boolean hasDigits = text.chars().filter(Character::isDigit).count() >= 6;
    return hasDigits && wants(EntityKind.PATENT, kinds)
        ? questions.patents().find(text)
        : Optional.empty();
  }

  private static boolean wants(EntityKind kind, List<EntityKind> kinds) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private static Stream<SearchEdge> edge(
      Slice.Item<Hit> item, @Nullable Entity entity, List<String> words) {
    return entity == null
        ? Stream.empty()
        : Stream.of(
            new SearchEdge(item.cursor(), entity, item.value().score(), highlights(entity, words)));
  }

  /// What was found by its number stands before the first place; its cursor is that of what
  /// follows.
  private static String startOf(List<SearchEdge> edges) {
    return edges.isEmpty() ? "" : edges.getFirst().cursor();
  }

  private static List<Highlight> highlights(Entity entity, List<String> words) {
    var found =
        switch (entity) {
          case Patent patent ->
              Stream.of(
                  Highlights.of("titleZh", patent.titleZh(), words),
                  Highlights.of("titleEn", patent.titleEn(), words),
                  Highlights.of("abstractZh", patent.abstractZh(), words),
                  Highlights.of("abstractEn", patent.abstractEn(), words));
          case Holder holder ->
              Stream.of(
                  Highlights.of("name", holder.name(), words),
                  Highlights.of("nameEn", holder.nameEn(), words));
          case Standard standard ->
              Stream.of(
                  Highlights.of("number", standard.number(), words),
                  Highlights.of("titleZh", standard.titleZh(), words),
                  Highlights.of("titleEn", standard.titleEn(), words));
          default -> Stream.of(Highlights.of("label", entity.label(), words));
        };
    return found.flatMap(Optional::stream).toList();
  }
}
