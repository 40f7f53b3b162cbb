package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Moves what records say of a holder to the holder that they mean now: when who bears a name has
/// changed, or when it was decided which holders are one.
///
/// Each mention is worked out anew from its own name and code, so that what two records say of one
/// relationship can part again.
final class HolderMoves {
  static final List<EdgeType> ROLES =
      List.of(
          EdgeType.APPLIED_BY,
          EdgeType.OWNED_BY,
          EdgeType.LICENSED_TO,
          EdgeType.TRANSFERS_FROM,
          EdgeType.TRANSFERS_TO,
          EdgeType.INDUSTRY_PURSUED_BY,
          EdgeType.NODE_PURSUED_BY,
          EdgeType.DRAFTED_BY,
          EdgeType.DECLARED_BY,
          EdgeType.FOUND_BY,
          EdgeType.ADMINISTERED_BY,
          EdgeType.LISTED_OF,
          EdgeType.MEMBERSHIP_OF_PARTY);

  /// Their types, for queries that look at all of them.
  static final Map<String, String> TYPES =
      Map.of(
          "roles", ROLES.stream().map(EdgeType::type).distinct().collect(Collectors.joining("|")));

  private final TransactionContext tx;
  private final Map<EdgeType, List<Suspect>> suspects = new EnumMap<>(EdgeType.class);
  private final Set<String> concerned = new TreeSet<>();
  private HolderIdentity identity = HolderIdentity.ofNobody();

  private HolderMoves(TransactionContext tx) {
    this.tx = tx;
  }

  /// A relationship that may end at the wrong holder, and what records say on it.
  private record Suspect(Ends ends, Map<String, List<HolderMention>> said) {
    Stream<HolderMention> mentions() {
      return said.values().stream().flatMap(List::stream);
    }
  }

  /// What was moved: the patents, and the holders whose names were worked out anew.
  record Moved(Set<String> patents, Set<String> holders) {}

  /// Which of these names the graph knows: by another a record can have meant nobody yet.
  static Set<String> known(TransactionContext tx, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    var rows = keys.stream().map(key -> Map.of("key", key, "id", HolderNames.idOf(key))).toList();
    return tx.run(CypherFiles.read(HolderMoves.class, "known"), Lists.of("rows", rows)).stream()
        .map(row -> row.get("key").asString())
        .collect(Collectors.toSet());
  }

  /// @param keys names whose bearers have changed
  /// @param former holders that bore a name, by key, where nothing in the graph says so any more
  /// @param decided holders that were or are decided to be one or two, with all that belong to them
  static Moved settle(
      TransactionContext tx,
      Collection<String> keys,
      Map<String, ? extends Set<String>> former,
      Collection<String> decided) {
    if (keys.isEmpty() && decided.isEmpty()) {
      return new Moved(Set.of(), Set.of());
    }
    return new HolderMoves(tx).run(keys, former, decided);
  }

  private Moved run(
      Collection<String> keys,
      Map<String, ? extends Set<String>> former,
      Collection<String> decided) {
    var groups = PartyGroups.settle(tx, PartyKind.HOLDER, decided);
    var changed = new TreeSet<>(keys);
    read(Withdrawal.class, "namesOfHolders", groups)
        .forEach(row -> changed.add(row.get("key").asString()));
    collect(places(changed, former, groups));
    makeNamed();
    var patents = new TreeSet<String>();
    for (var role : suspects.keySet()) {
      var moved = move(role);
      if (role.from() == NodeLabel.PATENT) {
        patents.addAll(moved);
      }
    }
    tx.run(
            CypherFiles.read(HolderMoves.class, "forgetUnused", TYPES),
            Lists.of("keys", List.copyOf(changed)))
        .consume();
    concerned.addAll(groups);
    HolderNaming.settle(tx, concerned);
    tx.run(
            CypherFiles.read(HolderMoves.class, "forgetUndecided", TYPES),
            Lists.of("ids", List.copyOf(groups)))
        .consume();
    return new Moved(patents, concerned);
  }

  /// Where relationships may be wrong: holders, and the names that matter there, or all of them
  /// (absent).
  private List<Map<String, Object>> places(
      Collection<String> changed, Map<String, ? extends Set<String>> former, Set<String> groups) {
    var known = HolderIdentity.of(tx, changed);
    var others = new TreeSet<String>();
    former.values().forEach(others::addAll);
    known.learnDecisions(tx, others);
    var places = new TreeMap<String, Set<String>>();
    for (var key : changed) {
      var named = HolderNames.idOf(key);
      add(places, key, named, known.targetOf(named), known);
      for (var bore : former.containsKey(key) ? former.get(key) : Set.<String>of()) {
        add(places, key, bore, known.targetOf(bore), known);
      }
    }
    read(HolderMoves.class, "named", changed)
        .forEach(
            row ->
                add(
                    places,
                    row.get("key").asString(),
                    row.get("holder").asString(),
                    row.get("target").asString(),
                    known));
    places.keySet().removeAll(groups);
    var rows = new ArrayList<Map<String, Object>>();
    places.forEach((holder, keys) -> rows.add(Map.of("id", holder, "keys", List.copyOf(keys))));
    groups.forEach(holder -> rows.add(Map.of("id", holder)));
    return rows;
  }

  /// What names a holder is with who stands for it; where that is whom the name means, it is right.
  private void add(
      Map<String, Set<String>> places,
      String key,
      String holder,
      String target,
      HolderIdentity known) {
    var means = known.targetOf(known.bearerOf(key));
    for (var place : List.of(holder, target)) {
      if (!place.equals(means)) {
        places.computeIfAbsent(place, _ -> new TreeSet<>()).add(key);
      }
    }
    if (!holder.equals(target)) {
      concerned.add(holder);
    }
  }

  private void collect(List<Map<String, Object>> places) {
    var keys = new TreeSet<String>();
    var holders = new TreeSet<String>();
    tx.run(CypherFiles.read(HolderMoves.class, "relationsAt", TYPES), Lists.of("rows", places))
        .forEachRemaining(
            row -> {
              var ends = new Ends(row.get("by").asString(), row.get("at").asString());
              var edge = new Suspect(ends, HolderMention.bySource(row.get("properties").asMap()));
              suspects.computeIfAbsent(role(row), _ -> new ArrayList<>()).add(edge);
              holders.add(ends.to());
              edge.mentions()
                  .forEach(
                      mention -> {
                        keys.add(mention.nameKey());
                        holders.add(mention.codedHolder(ends.to()));
                      });
            });
    identity = HolderIdentity.of(tx, keys);
    identity.learnDecisions(tx, holders);
  }

  private static EdgeType role(Record row) {
    var type = row.get("type").asString();
    var label = row.get("label").asString();
    return ROLES.stream()
        .filter(role -> role.type().equals(type) && role.from().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /// Makes the holders that bare names mean now, and notes whose names are to be worked out anew.
  private void makeNamed() {
    var batch = new StatementBatch();
    var mentions = new HolderMentions(new WriterMemory());
    var made = new HashSet<List<String>>();
    suspects.values().stream()
        .flatMap(List::stream)
        .forEach(
            edge ->
                edge.mentions()
                    .forEach(
                        mention -> {
                          var bearer = bearer(mention, edge.ends().to());
                          var named = HolderNames.idOf(mention.nameKey());
                          concerned.addAll(
                              List.of(bearer, named, edge.ends().to(), identity.targetOf(bearer)));
                          if (bearer.equals(named) && made.add(List.of(named, mention.rawName()))) {
                            PartyStatements.named(
                                batch, mentions, named, mention.rawName(), HolderType.UNKNOWN);
                          }
                        }));
    batch.storeNodes(tx);
    mentions.store(tx);
  }

  private String bearer(HolderMention mention, String at) {
    return mention.isByCode() ? mention.codedHolder(at) : identity.bearerOf(mention.nameKey());
  }

  /// @return whose relationships were moved
  private Set<String> move(EdgeType role) {
    var edges = suspects.getOrDefault(role, List.of());
    var wrong = new TreeSet<String>();
    var suspected = new HashSet<Ends>();
    for (var edge : edges) {
      suspected.add(edge.ends());
      if (edge.mentions()
          .anyMatch(
              mention ->
                  !identity.targetOf(bearer(mention, edge.ends().to())).equals(edge.ends().to()))) {
        wrong.add(edge.ends().from());
      }
    }
    var there = StatementBatch.readEdges(tx, role, wrong);
    var said = new LinkedHashMap<Ends, Map<String, List<SortedMap<String, Object>>>>();
    there.forEach(
        (ends, stored) ->
            HolderMention.bySource(stored)
                .forEach(
                    (source, mentions) ->
                        mentions.forEach(
                            mention -> {
                              var bearer = bearer(mention, ends.to());
                              var target =
                                  suspected.contains(ends) ? identity.targetOf(bearer) : ends.to();
                              var code =
                                  mention.isByCode()
                                      ? PartyStatements.creditCode(bearer).orElse(null)
                                      : null;
                              said.computeIfAbsent(
                                      new Ends(ends.from(), target), _ -> new TreeMap<>())
                                  .computeIfAbsent(source, _ -> new ArrayList<>(1))
                                  .add(HolderMention.at(mention.said(), target, code));
                            })));
    MovedMentions.store(tx, role, there.keySet(), said);
    return wrong;
  }

  private List<Record> read(Class<?> owner, String file, Collection<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    return tx.run(CypherFiles.read(owner, file), Lists.of("ids", List.copyOf(values))).list();
  }
}
