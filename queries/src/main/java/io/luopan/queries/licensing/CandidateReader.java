package io.luopan.queries.licensing;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.ClaimedPatents;
import io.luopan.queries.licensing.Element.Key;
import io.luopan.queries.licensing.Element.Kind;
import io.luopan.queries.licensing.NearDuplicates.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the patents of a standard, chain or node, and what they could cover.
final class CandidateReader {
  static final int MOST_PATENTS = 60_000;

  /// So much of a text tells whether two are alike; it bounds what is read.
  static final int CHARACTERS = 400;

  private final GraphReader graph;

  CandidateReader(GraphReader graph) {
    this.graph = graph;
  }

  /// @param covers of each patent, in order; none where nothing is known
  record Read(List<CandidatePatent> patents, Map<String, SortedSet<Key>> covers) {}

  /// Of a chain: its nodes are what is to be covered.
  Read ofChain(Collection<String> nodes) {
    var placed = placed(nodes);
    Map<String, SortedSet<Key>> covers = new HashMap<>();
    placed.forEach(
        (patent, on) ->
            covers.put(
                patent,
                on.stream()
                    .map(node -> new Key(Kind.CHAIN_NODE, node))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return new Read(patents(placed.keySet()), covers);
  }

  /// Of a node: the classes of its patents are.
  Read ofNode(String node, boolean bySubgroup) {
    var patents = patents(placed(List.of(node)).keySet());
    Function<String, String> level = bySubgroup ? Function.identity() : Symbols::mainGroup;
    return new Read(
        patents,
        patents.stream()
            .collect(
                Collectors.toMap(
                    CandidatePatent::id,
                    p ->
                        p.symbols().stream()
                            .map(symbol -> new Key(Kind.CLASS, level.apply(symbol)))
                            .collect(Collectors.toCollection(TreeSet::new)))));
  }

  /// Of a standard: the clauses for which a patent is claimed, else where it stands.
  Read ofStandard(ClaimedPatents claimed) {
    checkSize(claimed.patents().size());
    Map<String, TreeSet<String>> clauses = new TreeMap<>();
    claimed.patents().forEach((id, claim) -> clauses.put(id, new TreeSet<>(claim.clauses())));
    graph
        .list(
            CandidateReader.class,
            "declaredClauses",
            Parameters.of("standards", claimed.standards()),
            row -> Map.entry(row.text("patent"), row.texts("clauses")))
        .forEach(
            told -> {
              var known = clauses.get(told.getKey());
              if (known != null) {
                known.addAll(told.getValue());
              }
            });
    var patents = patents(clauses.keySet());
    return new Read(
        patents,
        patents.stream()
            .collect(
                Collectors.toMap(
                    CandidatePatent::id,
                    p -> ofClauses(p, clauses.getOrDefault(p.id(), new TreeSet<>())))));
  }

  private static SortedSet<Key> ofClauses(CandidatePatent patent, SortedSet<String> clauses) {
    var keys =
        clauses.isEmpty()
            ? Stream.concat(
                patent.nodes().stream().map(node -> new Key(Kind.CHAIN_NODE, node)),
                patent.symbols().stream()
                    .map(symbol -> new Key(Kind.CLASS, Symbols.subclass(symbol))))
            : clauses.stream().map(clause -> new Key(Kind.CLAUSE, clause));
    return keys.collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, List<String>> placed(Collection<String> nodes) {
    Map<String, List<String>> placed = new LinkedHashMap<>();
    graph
        .list(
            CandidateReader.class,
            "onNodes",
            Parameters.of("nodes", nodes).and("limit", MOST_PATENTS + 1),
            row -> Map.entry(row.text("patent"), row.texts("nodes")))
        .forEach(row -> placed.put(row.getKey(), row.getValue()));
    checkSize(placed.size());
    return placed;
  }

  private static void checkSize(int patents) {
    if (patents > MOST_PATENTS) {
      throw RefusedException.limit(
          "There are more than %,d patents; ask for a part, such as one node."
              .formatted(MOST_PATENTS));
    }
  }

  private List<CandidatePatent> patents(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : graph.list(
            CandidateReader.class, "patents", Parameters.of("ids", ids), CandidatePatent::of);
  }

  /// What tells near-duplicates, of patents with something to compare with, by id.
  Map<String, Text> texts(List<CandidatePatent> patents) {
    var sizes =
        patents.stream()
            .collect(Collectors.groupingBy(CandidateReader::group, Collectors.counting()));
    var compared =
        patents.stream()
            .filter(p -> !group(p).isEmpty() && sizes.getOrDefault(group(p), 0L) > 1)
            .toList();
    var byId =
        compared.stream().collect(Collectors.toMap(CandidatePatent::id, Function.identity()));
    Map<String, Text> texts = new HashMap<>();
    if (!compared.isEmpty()) {
      graph
          .list(
              CandidateReader.class,
              "texts",
              Parameters.of("ids", byId.keySet()).and("characters", CHARACTERS),
              row -> Map.entry(row.text("id"), row))
          .forEach(
              told -> {
                var row = told.getValue();
                var patent = Objects.requireNonNull(byId.get(told.getKey()));
                texts.put(
                    told.getKey(),
                    new Text(
                        patent.family(),
                        group(patent),
                        row.text("text"),
                        row.texts("documents"),
                        row.texts("cited")));
              });
    }
    for (var patent : patents) {
      texts.computeIfAbsent(
          patent.id(), _ -> new Text(patent.family(), group(patent), "", List.of(), List.of()));
    }
    return texts;
  }

  /// The main group of the first class.
  private static String group(CandidatePatent patent) {
    return patent.symbols().isEmpty() ? "" : Symbols.mainGroup(patent.symbols().getFirst());
  }
}
