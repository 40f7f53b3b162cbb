package io.luopan.api.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts of families on chain nodes by plain loops over all placed patents, with no query of the
/// product. A patent stands where its first applicant sat: by the record's address, else where the
/// holder sits.
final class PlainCounts {
  private static final String PLACED =
      """
      MATCH (n:ChainNode)<-[:PLACED_ON]-(p:Patent)
      WHERE $period
      OPTIONAL MATCH (p)-[a:APPLIED_BY {sequence: 1}]->(h:Holder)
      RETURN n.key AS node, p.id AS patent, coalesce(p.family, p.id) AS family,
        coalesce(a.regionPath, h.regionPath) AS path, h.id AS holder
      """;

  private record Placed(
      String patent, String family, @Nullable String path, @Nullable String holder) {}

  private final Map<String, List<Placed>> byNode = new HashMap<>();
  private final String region;

  /// @param region a path such as `CN/370000/370900/`
  /// @param period a condition on `p.filedOn`
  PlainCounts(Journey journey, String region, String period) {
    this.region = region;
    journey
        .cypher(PLACED.replace("$period", period))
        .forEach(
            row ->
                byNode
                    .computeIfAbsent(row.get("node").asString(), _ -> new ArrayList<>())
                    .add(
                        new Placed(
                            row.get("patent").asString(),
                            row.get("family").asString(),
                            row.get("path").asString(null),
                            row.get("holder").asString(null))));
  }

  long patents(String node) {
    return local(node).stream().map(Placed::patent).distinct().count();
  }

  long families(String node) {
    return families(local(node)).size();
  }

  long holders(String node) {
    return local(node).stream().map(Placed::holder).filter(h -> h != null).distinct().count();
  }

  /// Families on the node, wherever they are from.
  long reference(String node) {
    return families(on(node)).size();
  }

  double share(String node) {
    return (double) families(node) / reference(node);
  }

  double rta(String node) {
    return ((double) families(node) / localSum()) / ((double) reference(node) / referenceSum());
  }

  double coverage(String node) {
    return (double) on(node).stream().filter(p -> p.path() != null).count() / on(node).size();
  }

  /// The region's families over the nodes of all chains; one that stands on two counts twice.
  long localSum() {
    return byNode.keySet().stream().mapToLong(this::families).sum();
  }

  long referenceSum() {
    return byNode.keySet().stream().mapToLong(this::reference).sum();
  }

  private List<Placed> on(String node) {
    return byNode.getOrDefault(node, List.of());
  }

  private List<Placed> local(String node) {
    return on(node).stream().filter(p -> p.path() != null && p.path().startsWith(region)).toList();
  }

  private static Set<String> families(List<Placed> placed) {
    var families = new HashSet<String>();
    placed.forEach(p -> families.add(p.family()));
    return families;
  }
}
