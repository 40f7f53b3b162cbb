package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
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
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Which holders are one, and which inventors, by what was decided of pairs.
///
/// What curators say goes first, then what the scorer says, the surest first; nothing joins two
/// groups of which a curator says that members are different. So the groups follow from the set of
/// decisions alone.
final class PartyGroups {
  /// Credit codes before ROR ids before names, then by text.
  private static final Comparator<String> BEST =
      Comparator.<String>comparingInt(
              id -> id.startsWith("holder/uscc-") ? 0 : id.startsWith("holder/ror-") ? 1 : 2)
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<PartyBond> STRONGEST =
      Comparator.comparing(PartyBond::curated)
          .thenComparingDouble(PartyBond::score)
          .reversed()
          .thenComparing(PartyBond::a)
          .thenComparing(PartyBond::b);

  private PartyGroups() {}

  /// Who stands for the group, by each of its members.
  static Map<String, String> canonical(Collection<String> parties, Collection<PartyBond> bonds) {
    var groups = new TreeMap<String, Set<String>>();
    parties.forEach(party -> groups.put(party, new TreeSet<>(Set.of(party))));
    var apart = bonds.stream().filter(bond -> !bond.same() && bond.curated()).toList();
    bonds.stream()
        .filter(PartyBond::same)
        .sorted(STRONGEST)
        .forEach(bond -> join(groups, bond, apart));
    var canonical = new TreeMap<String, String>();
    groups.forEach((party, group) -> canonical.put(party, best(group)));
    return canonical;
  }

  static String best(Collection<String> parties) {
    return parties.stream().min(BEST).orElseThrow();
  }

  private static void join(Map<String, Set<String>> groups, PartyBond bond, List<PartyBond> apart) {
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

  /// Parties that decisions hold together or tell apart from them, however far, and what holds
  /// them.
  record Bound(PartyKind kind, Set<String> parties, Set<PartyBond> bonds) {

    /// With what records tell besides: one record's inventors are different people.
    Bound told(Collection<PartyBond> apart) {
      var all = new LinkedHashSet<>(bonds);
      all.addAll(apart);
      return new Bound(kind, parties, all);
    }
  }

  /// @param parties where to begin
  static Bound bound(TransactionContext tx, PartyKind kind, Collection<String> parties) {
    var known = new TreeSet<String>(parties);
    var bonds = new LinkedHashSet<PartyBond>();
    Collection<String> next = known;
    while (!next.isEmpty()) {
      var found = new TreeSet<String>();
      for (var row : read(tx, kind, "bonds", next)) {
        boolean same = row.get("same").asBoolean();
        var a = row.get("a").asString();
        var b = row.get("b").asString();
        bonds.add(PartyBond.of(a, b, same, row.get("properties").asMap()));
        if (same) {
          found.add(a);
          found.add(b);
        }
      }
      found.removeAll(known);
      known.addAll(found);
      next = found;
    }
    return new Bound(kind, known, bonds);
  }

  /// Whether anything was decided of this kind that changes who stands for whom.
  static boolean areDecided(TransactionContext tx, PartyKind kind) {
    return tx.run(CypherFiles.read(PartyGroups.class, "decisions", kind.constants()))
            .single()
            .get("count")
            .asLong()
        > 0;
  }

  /// Who stands for each of these, where that is another.
  static Map<String, String> mergedInto(
      TransactionContext tx, PartyKind kind, Collection<String> ids) {
    var merged = new TreeMap<String, String>();
    read(tx, kind, "mergedInto", ids)
        .forEach(row -> merged.put(row.get("id").asString(), row.get("into").asString()));
    return merged;
  }

  /// Those of which it was decided that they are one with others.
  static Set<String> joined(TransactionContext tx, PartyKind kind, Collection<String> ids) {
    var joined = new TreeSet<String>();
    read(tx, kind, "joined", ids).forEach(row -> joined.add(row.get("id").asString()));
    return joined;
  }

  /// Stores for each of these, and those decided to be one with them, who stands for them.
  ///
  /// @return all parties concerned
  static Set<String> settle(TransactionContext tx, PartyKind kind, Collection<String> parties) {
    if (parties.isEmpty()) {
      return Set.of();
    }
    var bound = bound(tx, kind, parties);
    return store(tx, kind, canonical(bound.parties(), bound.bonds()));
  }

  /// Stores who stands for each.
  ///
  /// @return all parties concerned: these, and who stood for them before
  static Set<String> store(TransactionContext tx, PartyKind kind, Map<String, String> canonical) {
    var rows = new ArrayList<Map<String, Object>>();
    canonical.forEach(
        (party, stands) -> {
          var row = new HashMap<String, Object>(Map.of("id", party));
          row.put("into", party.equals(stands) ? null : stands);
          rows.add(row);
        });
    var concerned = new TreeSet<>(canonical.keySet());
    tx.run(CypherFiles.read(PartyGroups.class, "merge", kind.constants()), Lists.of("rows", rows))
        .forEachRemaining(row -> concerned.add(row.get("former").asString()));
    return concerned;
  }

  private static List<Record> read(
      TransactionContext tx, PartyKind kind, String file, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : tx.run(
                CypherFiles.read(PartyGroups.class, file, kind.constants()),
                Lists.of("ids", List.copyOf(ids)))
            .list();
  }
}
