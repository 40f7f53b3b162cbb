package io.luopan.api.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tables of a landscape by plain loops over its patents, with no query of the product.
final class PlainLandscape {
  private static final String PATENTS =
      """
      MATCH (p:Patent) WHERE %s
      RETURN p.id AS id, coalesce(p.family, p.computedFamily, p.id) AS family, p.filingYear AS year, p.regionPath AS path,
        p.office AS office, [(p)-[:APPLIED_BY]->(h) | h.id] AS holders, [(p)-[:PLACED_ON]->(n) | n.key] AS nodes,
        [(p)-[:CITES]->()<-[:PUBLISHED_AS]-(q:Patent) | q.id] AS cited,
        [(p)-[:CLASSIFIED_AS]->(c {scheme: 'IPC'}) WHERE size(c.symbol) >= 4 | left(c.symbol, 4)] AS subclasses
      """;

  private record Patent(
      String id,
      String family,
      @Nullable Integer year,
      @Nullable String path,
      String office,
      List<String> holders,
      List<String> nodes,
      List<String> cited,
      List<String> subclasses) {}

  private final List<Patent> patents = new ArrayList<>();

  /// @param condition in Cypher, on `p`
  PlainLandscape(Journey journey, String condition) {
    journey
        .cypher(PATENTS.formatted(condition))
        .forEach(
            row ->
                patents.add(
                    new Patent(
                        row.get("id").asString(),
                        row.get("family").asString(),
                        row.get("year").isNull() ? null : row.get("year").asInt(),
                        row.get("path").asString(null),
                        row.get("office").asString(),
                        row.get("holders").asList(org.neo4j.driver.Value::asString),
                        row.get("nodes").asList(org.neo4j.driver.Value::asString),
                        row.get("cited").asList(org.neo4j.driver.Value::asString),
                        row.get("subclasses").asList(org.neo4j.driver.Value::asString))));
  }

  long patents() {
    return patents.size();
  }

  long families() {
    return patents.stream().map(Patent::family).distinct().count();
  }

  long filings(int year) {
    return patents.stream().filter(p -> p.year() != null && p.year() == year).count();
  }

  long applicants(int year) {
    return patents.stream()
        .filter(p -> p.year() != null && p.year() == year)
        .flatMap(p -> p.holders().stream())
        .distinct()
        .count();
  }

  long located() {
    return patents.stream().filter(p -> p.path() != null).count();
  }

  long flow(String origin, String target) {
    return patents.stream()
        .filter(p -> p.path() != null && p.path().startsWith(origin + "/"))
        .filter(p -> p.office().equals(target))
        .count();
  }

  Map<String, Integer> familiesByHolder() {
    return families(Patent::holders);
  }

  Map<String, Integer> familiesByNode() {
    return families(Patent::nodes);
  }

  /// The sum of the squared shares where each family is shared out among its holders; families
  /// without any count for nobody.
  double herfindahl() {
    var holders = new HashMap<String, Set<String>>();
    patents.forEach(
        p -> holders.computeIfAbsent(p.family(), _ -> new HashSet<>()).addAll(p.holders()));
    var amounts = new HashMap<String, Double>();
    holders
        .values()
        .forEach(each -> each.forEach(h -> amounts.merge(h, 1.0 / each.size(), Double::sum)));
    return amounts.values().stream().mapToDouble(a -> Math.pow(a / holders.size(), 2)).sum();
  }

  /// Pairs of applicants of one patent, each pair once.
  long pairsOfApplicants() {
    var pairs = new HashSet<Set<String>>();
    for (var patent : patents) {
      for (var a : patent.holders()) {
        patent.holders().stream().filter(b -> !b.equals(a)).forEach(b -> pairs.add(Set.of(a, b)));
      }
    }
    return pairs.size();
  }

  long jointFamilies() {
    return patents.stream()
        .filter(p -> p.holders().stream().distinct().count() > 1)
        .map(Patent::family)
        .distinct()
        .count();
  }

  long citationsInside() {
    var ids = new HashSet<String>();
    patents.forEach(p -> ids.add(p.id()));
    return patents.stream()
        .mapToLong(
            p ->
                p.cited().stream()
                    .distinct()
                    .filter(q -> ids.contains(q) && !q.equals(p.id()))
                    .count())
        .sum();
  }

  long familiesWith(String subclass, String other) {
    var of = new HashMap<String, Set<String>>();
    patents.forEach(
        p -> of.computeIfAbsent(p.family(), _ -> new HashSet<>()).addAll(p.subclasses()));
    return of.values().stream().filter(all -> all.containsAll(List.of(subclass, other))).count();
  }

  private Map<String, Integer> families(Function<Patent, List<String>> keys) {
    var families = new HashMap<String, Set<String>>();
    patents.forEach(
        p ->
            keys.apply(p)
                .forEach(
                    key -> families.computeIfAbsent(key, _ -> new HashSet<>()).add(p.family())));
    var counts = new HashMap<String, Integer>();
    families.forEach((key, all) -> counts.put(key, all.size()));
    return counts;
  }
}
