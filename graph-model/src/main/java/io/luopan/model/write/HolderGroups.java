package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Which holders are one, by what was decided of pairs.
///
/// What curators say goes first, then what the scorer says, the surest first; nothing joins two
/// groups of which a curator says that members are different. So the groups follow from the set of
/// decisions alone.
final class HolderGroups {
  /// Credit codes before ROR ids before names, then by text.
  private static final Comparator<String> BEST =
      Comparator.<String>comparingInt(
              id -> id.startsWith("holder/uscc-") ? 0 : id.startsWith("holder/ror-") ? 1 : 2)
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<HolderBond> STRONGEST =
      Comparator.comparing(HolderBond::curated)
          .thenComparingDouble(HolderBond::score)
          .reversed()
          .thenComparing(HolderBond::a)
          .thenComparing(HolderBond::b);

  private HolderGroups() {}

  /// The holder that stands for the group, by each of its members.
  static Map<String, String> canonical(Collection<String> holders, Collection<HolderBond> bonds) {
    var groups = new TreeMap<String, Set<String>>();
    holders.forEach(holder -> groups.put(holder, new TreeSet<>(Set.of(holder))));
    var apart = bonds.stream().filter(bond -> !bond.same() && bond.curated()).toList();
    bonds.stream()
        .filter(HolderBond::same)
        .sorted(STRONGEST)
        .forEach(bond -> join(groups, bond, apart));
    var canonical = new TreeMap<String, String>();
    groups.forEach((holder, group) -> canonical.put(holder, best(group)));
    return canonical;
  }

  static String best(Collection<String> holders) {
    return holders.stream().min(BEST).orElseThrow();
  }

  private static void join(
      Map<String, Set<String>> groups, HolderBond bond, List<HolderBond> apart) {
    var one = groups.get(bond.a());
    var other = groups.get(bond.b());
    if (one == null || other == null || one == other) {
      return;
    }
    boolean refused =
        apart.stream()
            .anyMatch(
                d ->
                    one.contains(d.a()) && other.contains(d.b())
                        || one.contains(d.b()) && other.contains(d.a()));
    if (!refused) {
      one.addAll(other);
      other.forEach(member -> groups.put(member, one));
    }
  }

  /// Holders that decisions hold together or tell apart from them, however far, and what holds
  /// them.
  record Bound(Set<String> holders, Set<HolderBond> bonds) {}

  /// @param holders where to begin
  static Bound bound(TransactionContext tx, Collection<String> holders) {
    var known = new TreeSet<String>(holders);
    var bonds = new LinkedHashSet<HolderBond>();
    Collection<String> next = known;
    while (!next.isEmpty()) {
      var found = new TreeSet<String>();
      tx.run(CypherFiles.read(HolderGroups.class, "bonds"), Map.of("ids", List.copyOf(next)))
          .forEachRemaining(
              row -> {
                var type = EdgeType.valueOf(row.get("type").asString());
                var a = row.get("a").asString();
                var b = row.get("b").asString();
                bonds.add(HolderBond.of(a, b, type, row.get("properties").asMap()));
                if (type == EdgeType.SAME_AS) {
                  found.add(a);
                  found.add(b);
                }
              });
      found.removeAll(known);
      known.addAll(found);
      next = found;
    }
    return new Bound(known, bonds);
  }

  /// Stores for each of these holders, and those decided to be one with them, which holder stands
  /// for them.
  ///
  /// @return all holders concerned
  static Set<String> settle(TransactionContext tx, Collection<String> holders) {
    if (holders.isEmpty()) {
      return Set.of();
    }
    var bound = bound(tx, holders);
    var rows = new ArrayList<Map<String, Object>>();
    canonical(bound.holders(), bound.bonds())
        .forEach(
            (holder, canonical) -> {
              var row = new HashMap<String, Object>(Map.of("id", holder));
              row.put("into", holder.equals(canonical) ? null : canonical);
              rows.add(row);
            });
    var concerned = new TreeSet<>(bound.holders());
    tx.run(CypherFiles.read(HolderGroups.class, "merge"), Map.of("rows", rows))
        .forEachRemaining(row -> concerned.add(row.get("former").asString()));
    return concerned;
  }
}
