package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.Spelling;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Which of the spellings that records and decisions give is shown for a holder that no register
/// describes ([Spelling]), and which names records tie to a holder. A holder for which another
/// stands keeps its own names.
final class HolderNaming {
  private final TransactionContext tx;

  /// By holder and name key, the text of the name as records write it.
  private final Map<String, Map<String, String>> texts = new HashMap<>();

  private final Set<String> coded = new TreeSet<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private HolderNaming(TransactionContext tx) {
    this.tx = tx;
  }

  /// Works names out anew, after patents moved to or from these holders or decisions changed.
  static void settle(TransactionContext tx, Collection<String> holders) {
    if (!holders.isEmpty()) {
      new HolderNaming(tx).run(holders);
    }
  }

  /// The holders that records name by their codes on relationships to these.
  static Set<String> codedAt(TransactionContext tx, Collection<String> holders) {
    var naming = new HolderNaming(tx);
    naming.collectSaid(holders);
    return naming.coded;
  }

  private void run(Collection<String> ids) {
    var holders = read("holders", ids);
    var at = new TreeSet<String>();
    holders.forEach(row -> at.add(row.get("at").asString()));
    collectSaid(at);
    read("decided", ids).forEach(this::collectDecided);
    var shown = new ArrayList<Map<String, Object>>();
    var kept = new ArrayList<Map<String, Object>>();
    var tied = new ArrayList<Map<String, Object>>();
    var bare = new StatementBatch();
    var mentions = new HolderMentions(new WriterMemory());
    for (var row : holders) {
      var id = row.get("id").asString();
      var names = texts.getOrDefault(id, Map.of());
      kept.add(Map.of("id", id, "keys", List.copyOf(names.keySet())));
      names.forEach((key, text) -> tied.add(Map.of("id", id, "key", key, "text", text)));
      var spelled = spellings.getOrDefault(id, Set.of());
      if (row.get("bare").asBoolean() && !spelled.isEmpty()) {
        var name = Spelling.best(spelled);
        shown.add(Map.of("id", id, "name", name, "search", Folding.fold(name)));
        if (!row.get("typed").asBoolean()) {
          DecisionStatements.mention(bare, mentions, new DecidedHolder(id, name));
        }
      }
    }
    describe(bare, mentions);
    write("show", shown);
    write("untie", kept);
    write("tie", tied);
  }

  /// Gives holders that a register described before what their names and codes tell.
  private void describe(StatementBatch bare, HolderMentions mentions) {
    bare.storeNodes(tx);
    var rows = new ArrayList<Map<String, Object>>(mentions.holders().values());
    write("describe", rows);
    mentions.store(tx);
  }

  private void collectSaid(Collection<String> at) {
    var said = new ArrayList<HolderMention>();
    var ends = new ArrayList<String>();
    for (var row : read("said", at)) {
      var properties = row.get("properties").asMap();
      var mentions =
          properties.containsKey(Claims.SAID)
              ? HolderMention.bySource(properties).values().stream().flatMap(List::stream).toList()
              : HolderMention.apart(known(properties));
      for (var mention : mentions) {
        said.add(mention);
        ends.add(row.get("at").asString());
      }
    }
    var keys = new HashSet<String>();
    said.forEach(mention -> keys.add(mention.nameKey()));
    var identity = HolderIdentity.of(tx, keys);
    for (int i = 0; i < said.size(); i++) {
      var mention = said.get(i);
      var holder =
          mention.isByCode()
              ? mention.codedHolder(ends.get(i))
              : identity.bearerOf(mention.nameKey());
      if (mention.isByCode()) {
        coded.add(holder);
      }
      spellings.computeIfAbsent(holder, _ -> new TreeSet<>()).add(mention.rawName());
      texts
          .computeIfAbsent(holder, _ -> new TreeMap<>())
          .merge(
              mention.nameKey(), mention.rawName().strip(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  private static TreeMap<String, Object> known(Map<String, Object> properties) {
    var known = new TreeMap<String, Object>();
    properties.forEach(
        (key, value) -> {
          if (value != null) {
            known.put(key, value);
          }
        });
    return known;
  }

  private void collectDecided(Record row) {
    var name = row.get("first").asBoolean() ? "nameA" : "nameB";
    for (var said : Claims.stored(row.get("properties").asMap()).bySource().values()) {
      spellings
          .computeIfAbsent(row.get("id").asString(), _ -> new TreeSet<>())
          .add(String.valueOf(said.get(name)));
    }
  }

  private List<Record> read(String file, Collection<String> ids) {
    return tx.run(
            CypherFiles.read(HolderNaming.class, file, HolderMoves.TYPES),
            Lists.of("ids", List.copyOf(ids)))
        .list();
  }

  private void write(String file, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      tx.run(CypherFiles.read(HolderNaming.class, file), Lists.of("rows", rows)).consume();
    }
  }
}
