package io.luopan.queries.standard;

import io.luopan.model.standard.StandardNumber;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Links;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.NamedHolder;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Standards: by id, by a number in any spelling, and what stands beside them.
public final class StandardQueries {
  private static final String PREFIX = "standard/";
  private static final int MOST_NAMED = 20;

  private final GraphReader graph;
  private final HolderQueries holders;
  private final ChainNodeQueries chainNodes;

  public StandardQueries(GraphReader graph, HolderQueries holders, ChainNodeQueries chainNodes) {
    this.graph = graph;
    this.holders = holders;
    this.chainNodes = chainNodes;
  }

  public List<Standard> byIds(Collection<String> ids) {
    return graph.list(
        StandardQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), Standard::of);
  }

  /// By graph id or by a number in any spelling, with or without its body; throws with the
  /// candidates when several fit.
  ///
  /// A number that only parts bear means the part where there is one alone. Where a specification
  /// of 3GPP is not there, the ETSI deliverable that carries it is found, and the other way round.
  public Optional<Standard> find(String idOrNumber) {
    var text = idOrNumber.strip();
    var fits = text.startsWith(PREFIX) ? byIds(List.of(text)) : fitting(text);
    if (fits.size() > 1) {
      throw RefusedException.badInput(
          "Several standards fit '%s': %s%s."
              .formatted(
                  idOrNumber,
                  fits.stream()
                      .limit(MOST_NAMED)
                      .map(Standard::number)
                      .collect(Collectors.joining(", ")),
                  fits.size() > MOST_NAMED ? " and more" : ""));
    }
    return fits.stream().findFirst();
  }

  /// As `find`, but throws when there is none.
  public Standard get(String idOrNumber) {
    return find(idOrNumber)
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No standard has the id or number '%s'.".formatted(idOrNumber)));
  }

  public Map<String, List<Standard>> editionsOf(Collection<String> ids) {
    return follow("editionsOf", ids);
  }

  /// The parts of each standard as such, with their own parts, by designation.
  public Map<String, List<Standard>> partsOf(Collection<Standard> wholes) {
    var found = new LinkedHashMap<String, StandardNumber>();
    beginning(wholes.stream().map(Standard::asSuch).distinct().toList())
        .forEach(id -> numberOf(id).ifPresent(number -> found.put(id, number)));
    var ids = new LinkedHashMap<String, List<String>>();
    for (var whole : wholes) {
      var parts =
          numberOf(whole.id()).stream()
              .flatMap(
                  number ->
                      found.entrySet().stream()
                          .filter(part -> Fit.of(number, part.getValue()) == Fit.PART)
                          .map(Map.Entry::getKey))
              .toList();
      ids.put(whole.id(), parts);
    }
    return Links.resolve(ids, this::byIds);
  }

  public Map<String, List<Standard>> replacedBy(Collection<String> ids) {
    return follow("replacedBy", ids);
  }

  public Map<String, List<Standard>> replacesOf(Collection<String> ids) {
    return follow("replacesOf", ids);
  }

  /// Who drafted each, in the list's order.
  public Map<String, List<NamedHolder>> draftersOf(Collection<String> ids) {
    return holders.named(StandardQueries.class, "draftersOf", ids);
  }

  /// The chain nodes that lists name for each, its editions, or the standard as such.
  public Map<String, List<ChainNode>> chainNodesOf(Collection<String> ids) {
    return Links.follow(graph, StandardQueries.class, "chainNodesOf", ids, chainNodes::byIds);
  }

  public Map<String, List<Standard>> onChainNodes(Collection<String> chainNodeIds) {
    return follow("onChainNodes", chainNodeIds);
  }

  public Map<String, List<StandardFeature>> featuresOf(Collection<String> ids) {
    return graph.listByParent(
        StandardQueries.class,
        "featuresOf",
        Parameters.of("ids", List.copyOf(ids)),
        StandardFeature::of);
  }

  /// How many patents are declared for each, matched or not.
  public Map<String, Long> declaredPatents(Collection<String> ids) {
    return graph
        .list(
            StandardQueries.class,
            "declaredPatents",
            Parameters.of("ids", List.copyOf(ids)),
            row -> Map.entry(row.text("of"), row.number("count")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, List<Standard>> follow(String query, Collection<String> ids) {
    return Links.follow(graph, StandardQueries.class, query, ids, this::byIds);
  }

  /// All standards that a number in any spelling may mean; several where it is one of parts only.
  public List<Standard> fitting(String text) {
    return StandardNumber.tryParse(text).map(this::named).orElseGet(() -> bare(text));
  }

  private List<Standard> named(StandardNumber number) {
    var ids =
        Stream.of(Optional.of(number), number.etsiEquivalent(), number.threeGppEquivalent())
            .flatMap(Optional::stream)
            .map(same -> PREFIX + same.key())
            .toList();
    var found =
        byIds(ids).stream().min(Comparator.comparing(standard -> ids.indexOf(standard.id())));
    if (found.isPresent() || !number.equals(number.undated())) {
      return found.stream().toList();
    }
    return those(beginning(List.of(ids.getFirst())), part -> Fit.of(number, part) == Fit.PART);
  }

  /// The ids of standards as such that begin as one of these and go on with a part.
  private List<String> beginning(List<String> ids) {
    return graph.list(
        StandardQueries.class,
        "startingWith",
        Parameters.of(
            "beginnings", ids.stream().flatMap(id -> Stream.of(id + "-", id + ".")).toList()),
        row -> row.text("id"));
  }

  private List<Standard> bare(String text) {
    var digits = Fit.digits(text);
    if (digits.isEmpty()) {
      return List.of();
    }
    var candidates =
        graph.list(
            StandardQueries.class,
            "byNumber",
            Parameters.of("digits", digits),
            row -> row.text("id"));
    var whole = those(candidates, candidate -> Fit.of(text, candidate) == Fit.WHOLE);
    return whole.isEmpty()
        ? those(candidates, candidate -> Fit.of(text, candidate) == Fit.PART)
        : whole;
  }

  /// The standards of some ids whose designations pass, by number.
  private List<Standard> those(List<String> ids, Predicate<StandardNumber> passes) {
    var passing = ids.stream().filter(id -> numberOf(id).filter(passes).isPresent()).toList();
    return passing.isEmpty()
        ? List.of()
        : byIds(passing).stream().sorted(Comparator.comparing(Standard::number)).toList();
  }

  private static Optional<StandardNumber> numberOf(String id) {
    return StandardNumber.tryParse(id.substring(PREFIX.length()));
  }
}
