package io.luopan.model.write;

import static io.luopan.model.write.Touched.Kind.BEARERS;
import static io.luopan.model.write.Touched.Kind.CHAINS;
import static io.luopan.model.write.Touched.Kind.DECIDED_HOLDERS;
import static io.luopan.model.write.Touched.Kind.DECIDED_INVENTORS;
import static io.luopan.model.write.Touched.Kind.DESCRIBED;
import static io.luopan.model.write.Touched.Kind.HOLDERS;
import static io.luopan.model.write.Touched.Kind.INVENTORS;
import static io.luopan.model.write.Touched.Kind.NAMES;
import static io.luopan.model.write.Touched.Kind.PATENTS;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Takes the claims of one file from relationships and nodes that carry them: what others say too
/// is
/// stored as they say, what nobody says goes. It notes what has to be worked out anew after that
/// ([Touched]).
final class Withdrawal {
  private static final Set<EdgeType> DECISIONS =
      EnumSet.of(
          EdgeType.HOLDER_SAME_AS,
          EdgeType.HOLDER_DISTINCT_FROM,
          EdgeType.HOLDER_MAY_BE_SAME,
          EdgeType.INVENTOR_SAME_AS,
          EdgeType.INVENTOR_DISTINCT_FROM,
          EdgeType.INVENTOR_MAY_BE_SAME);

  private final Predicate<String> ofFile;
  private final Touched touched;

  Withdrawal(String fileKey, Touched touched) {
    this.ofFile = source -> source.startsWith(fileKey + "#");
    this.touched = touched;
  }

  /// @param rows `from`, `to` and `properties` of relationships of the type
  void edges(TransactionContext tx, EdgeType type, List<Record> rows) {
    if (DECISIONS.contains(type)) {
      noteDecided(tx, type, rows);
    }
    var gone = new ArrayList<Map<String, Object>>();
    var kept = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      var ends = new Ends(row.get("from").asString(), row.get("to").asString());
      var said = row.get("properties").asMap();
      var claims = Claims.stored(said).withdraw(ofFile);
      (claims.isEmpty() ? gone : kept).add(StatementBatch.row(ends, claims.toStored()));
      note(type, ends, said);
    }
    StatementBatch.run(tx, "storeEdges", StatementBatch.constants(type), kept);
    StatementBatch.run(tx, "deleteEdges", StatementBatch.constants(type), gone);
  }

  private void note(EdgeType type, Ends ends, Map<String, Object> said) {
    if (type.from() == NodeLabel.PATENT) {
      touched.add(PATENTS, ends.from());
    }
    if (type == EdgeType.INVENTED_BY) {
      touched.add(INVENTORS, ends.to());
      InventorMention.of(ends, said).forEach(mention -> touched.add(INVENTORS, mention.inventor()));
    }
    if (type.to() == NodeLabel.HOLDER && !DECISIONS.contains(type)) {
      touched.add(HOLDERS, ends.to());
    }
    if (HolderMoves.ROLES.contains(type)) {
      touched.add(HOLDERS, named(said, ends.to()));
    }
    if (type == EdgeType.NAMES) {
      touched.add(NAMES, ends.from());
      touched.add(BEARERS, ends.from() + "\t" + ends.to());
    }
  }

  /// The holders that records name on a relationship, which may be others than the one at its end.
  private static Set<String> named(Map<String, Object> properties, String at) {
    var named = new TreeSet<String>();
    for (var mentions : HolderMention.bySource(properties).values()) {
      for (var mention : mentions) {
        named.add(HolderNames.idOf(mention.nameKey()));
        named.add(mention.codedHolder(at));
      }
    }
    return named;
  }

  /// All that belong to holders of which a decision goes, before it goes; not where another run of
  /// the same source decides the same.
  private void noteDecided(TransactionContext tx, EdgeType type, List<Record> rows) {
    var ends = new TreeSet<String>();
    for (var row : rows) {
      var claims = Claims.stored(row.get("properties").asMap());
      var before = Set.copyOf(claims.bySource().values());
      if (!before.equals(Set.copyOf(claims.withdraw(ofFile).bySource().values()))) {
        ends.add(row.get("from").asString());
        ends.add(row.get("to").asString());
      }
    }
    var kind = type.from() == NodeLabel.HOLDER ? PartyKind.HOLDER : PartyKind.INVENTOR;
    touched.add(kind == PartyKind.HOLDER ? HOLDERS : INVENTORS, ends);
    if (type != kind.edge(Verdict.DOUBTFUL)) {
      touched.add(
          kind == PartyKind.HOLDER ? DECIDED_HOLDERS : DECIDED_INVENTORS,
          PartyGroups.bound(tx, kind, ends).parties());
    }
  }

  /// @param rows `id` and `properties` of nodes of the label
  void nodes(TransactionContext tx, NodeLabel label, List<Record> rows) {
    var gone = new ArrayList<String>();
    var kept = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      var id = row.get("id").asString();
      var derived = new HashMap<String, Object>();
      var claims =
          PatentJoin.claims(label, row.get("properties").asMap(), derived).withdraw(ofFile);
      if (claims.isEmpty()) {
        gone.add(id);
      } else {
        Searchable.derive(label, claims.shown(), derived);
        var settled = new StatementBatch.Settled(claims, derived, false);
        kept.add(Map.of("id", id, "properties", settled.toStored(id)));
      }
      switch (label) {
        case PATENT -> touched.add(PATENTS, id);
        case HOLDER -> touched.add(DESCRIBED, id);
        case CHAIN, CHAIN_NODE -> touched.add(CHAINS, label.label());
        default -> {}
      }
    }
    StatementBatch.run(tx, "storeNodes", Map.of("label", label.label()), kept);
    withdraw(tx, label, gone);
  }

  /// A patent that nobody states is gone; other things may still be named by something and are bare
  /// then.
  private void withdraw(TransactionContext tx, NodeLabel label, List<String> gone) {
    if (gone.isEmpty()) {
      return;
    }
    var ids = Lists.of("ids", gone);
    if (label == NodeLabel.PATENT) {
      tx.run(CypherFiles.read(Withdrawal.class, "deletePatents"), ids).consume();
      return;
    }
    if (label == NodeLabel.HOLDER) {
      tx.run(CypherFiles.read(Withdrawal.class, "namesOfHolders"), ids)
          .forEachRemaining(row -> touched.add(NAMES, row.get("key").asString()));
      touched.add(HOLDERS, gone);
    }
    tx.run(CypherFiles.read(Withdrawal.class, "bareNodes", Map.of("label", label.label())), ids)
        .consume();
  }
}
