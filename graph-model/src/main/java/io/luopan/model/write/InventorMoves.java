package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Moves what records say of an inventor to who stands for them, when it was decided which
/// inventors are one.
final class InventorMoves {
  private final TransactionContext tx;
  private final List<InventorMention> mentions = new ArrayList<>();

  private InventorMoves(TransactionContext tx) {
    this.tx = tx;
  }

  /// @param decided inventors that were or are decided to be one or two, with all that belong to
  ///     them
  static void settle(TransactionContext tx, Collection<String> decided) {
    if (!decided.isEmpty()) {
      new InventorMoves(tx).run(decided);
    }
  }

  /// Inventors that one record names side by side: they are different people, whatever was decided.
  static Set<PartyBond> apart(TransactionContext tx, Set<String> inventors) {
    var moves = new InventorMoves(tx);
    moves.mentions.addAll(Inventions.at(tx, inventors));
    return moves.apart(inventors);
  }

  private void run(Collection<String> decided) {
    var bound = PartyGroups.bound(tx, PartyKind.INVENTOR, decided);
    mentions.addAll(Inventions.at(tx, bound.parties()));
    var canonical =
        PartyGroups.canonical(bound.parties(), bound.told(apart(bound.parties())).bonds());
    var concerned = PartyGroups.store(tx, PartyKind.INVENTOR, canonical);
    var former = new TreeSet<>(concerned);
    former.removeAll(bound.parties());
    mentions.addAll(Inventions.at(tx, former));
    move(canonical);
    InventorNaming.settle(tx, concerned);
    tx.run(
            CypherFiles.read(InventorMoves.class, "forgetUndecided"),
            Lists.of("ids", List.copyOf(concerned)))
        .consume();
  }

  private Set<PartyBond> apart(Set<String> inventors) {
    var byRecord = new HashMap<Ends, Set<String>>();
    for (var mention : mentions) {
      if (inventors.contains(mention.inventor())) {
        byRecord
            .computeIfAbsent(
                new Ends(mention.ends().from(), mention.source()), _ -> new TreeSet<>())
            .add(mention.inventor());
      }
    }
    var apart = new LinkedHashSet<PartyBond>();
    for (var named : byRecord.values()) {
      for (var a : named) {
        named.stream()
            .filter(b -> a.compareTo(b) < 0)
            .forEach(b -> apart.add(PartyBond.apart(a, b)));
      }
    }
    return apart;
  }

  private void move(Map<String, String> canonical) {
    var wrong = new HashSet<String>();
    for (var mention : mentions) {
      if (!target(mention, canonical).equals(mention.ends().to())) {
        wrong.add(mention.ends().from());
      }
    }
    var before = new HashSet<Ends>();
    var said = new LinkedHashMap<Ends, Map<String, List<SortedMap<String, Object>>>>();
    for (var mention : mentions) {
      var ends = mention.ends();
      if (wrong.contains(ends.from())) {
        before.add(ends);
        var target = target(mention, canonical);
        said.computeIfAbsent(new Ends(ends.from(), target), _ -> new TreeMap<>())
            .computeIfAbsent(mention.source(), _ -> new ArrayList<>(1))
            .add(InventorMention.at(mention.said(), mention.inventor(), target));
      }
    }
    MovedMentions.store(tx, EdgeType.INVENTED_BY, before, said);
  }

  private static String target(InventorMention mention, Map<String, String> canonical) {
    return canonical.getOrDefault(mention.inventor(), mention.ends().to());
  }
}
