package io.luopan.queries.projection;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.patent.Facet;
import io.luopan.queries.patent.PatentFacet;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentIndex;
import io.luopan.queries.patent.PatentOrder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Orders and breaks down sets of patents in columns, in one pass over the set.
public final class ColumnPatents implements PatentIndex {
  private final Projections projections;
  private final FilterMeaning meaning;
  private final GraphReader graph;

  public ColumnPatents(Projections projections, FilterMeaning meaning, GraphReader graph) {
    this.projections = projections;
    this.meaning = meaning;
    this.graph = graph;
  }

  @Override
  public Optional<List<Place>> page(
      PatentFilter where, PatentOrder order, PageRequest page, @Nullable Place place) {
    return in(
        where,
        (columns, patents) ->
            new PatentRanking(columns, order, page.backward())
                .best(patents, page.size() + 1, place));
  }

  @Override
  public Optional<Facet> facet(PatentFilter where, PatentFacet by, int size) {
    // All symbols of a patent are not held; its main subclass alone would be another answer.
    return by == PatentFacet.CLASS_SUBCLASS
        ? Optional.empty()
        : in(
            where,
            (columns, patents) -> {
              var counts = new FacetCounts(columns, patents);
              return labelled(
                  by == PatentFacet.CHAIN
                      ? counts.byChain(texts("ownChains", List.of()), size)
                      : counts.by(by, size));
            });
  }

  private <T> Optional<T> in(PatentFilter where, BiFunction<PatentColumns, BitSet, T> answer) {
    return KeptSelections.hold(where)
        ? projections
            .ready()
            .flatMap(
                current ->
                    current
                        .selections()
                        .find(where, meaning)
                        .map(patents -> answer.apply(current.columns().ofPatents(), patents)))
        : Optional.empty();
  }

  private Facet labelled(Facet facet) {
    var ids =
        facet.buckets().stream().map(Facet.Bucket::key).filter(key -> key.contains("/")).toList();
    if (ids.isEmpty()) {
      return facet;
    }
    var labels = texts("labels", ids);
    return new Facet(
        facet.by(),
        facet.buckets().stream()
            .map(bucket -> new Facet.Bucket(bucket.key(), labels.get(bucket.key()), bucket.count()))
            .toList(),
        facet.otherCount());
  }

  /// By id, a text of each thing that has it.
  private Map<String, String> texts(String query, List<String> ids) {
    return graph
        .list(
            ColumnPatents.class,
            query,
            Parameters.of("ids", ids),
            row -> Map.entry(row.text("id"), row.text("text")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }
}
