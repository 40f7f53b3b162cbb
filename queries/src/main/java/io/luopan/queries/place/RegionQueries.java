package io.luopan.queries.place;

import io.luopan.model.place.RegionCode;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Regions by id, code or name.
public final class RegionQueries {
  private final GraphReader graph;

  public RegionQueries(GraphReader graph) {
    this.graph = graph;
  }

  public List<Region> byIds(Collection<String> ids) {
    return graph.list(RegionQueries.class, "byIds", Parameters.of("ids", ids), Region::of);
  }

  /// By code (`370900`, `37`, `US-CA`, `CN`).
  public Optional<Region> findByCode(String code) {
    return RegionCode.tryParse(code)
        .flatMap(read -> graph.findById(Region.class, "region/" + read.code()));
  }

  /// By graph id, code, or a name that only one region bears; throws with the candidates when
  /// several do.
  public Region get(String idCodeOrName) {
    var text = idCodeOrName.strip();
    if (text.startsWith("region/")) {
      return graph.findById(Region.class, text).orElseThrow(() -> unknown(text));
    }
    return findByCode(text).or(() -> findByName(text)).orElseThrow(() -> unknown(text));
  }

  private Optional<Region> findByName(String name) {
    if (SearchText.words(name).isEmpty()) {
      return Optional.empty();
    }
    var found =
        graph.list(
            RegionQueries.class,
            "byName",
            Parameters.of("name", name).and("query", SearchText.query(name)),
            Region::of);
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several regions are called '%s': %s."
              .formatted(
                  name,
                  found.stream()
                      .map(region -> region.label() + " (" + region.code() + ")")
                      .collect(Collectors.joining(", "))));
    }
    return found.stream().findFirst();
  }

  private static RefusedException unknown(String text) {
    return RefusedException.badInput("No region has the id, code or name '%s'.".formatted(text));
  }
}
