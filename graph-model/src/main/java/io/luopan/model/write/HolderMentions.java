package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.Spelling;
import io.luopan.model.place.RegionCode;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Holders that records name, and the names of all holders, collected for one transaction.
///
/// Of the spellings of a holder that no register describes, [Spelling] chooses the one shown.
final class HolderMentions {
  private final WriterMemory memory;
  private final Set<Told> told = new HashSet<>();
  private final Map<String, Map<String, Object>> holders = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
  private final TreeSet<String> registered = new TreeSet<>();

  /// Told of a batch before, for good.
  private final Predicate<Told> known;

  /// That a record calls a holder so and says this of its type.
  record Told(String holder, String name, HolderType type) {}

  HolderMentions(WriterMemory memory) {
    this(memory, _ -> false);
  }

  HolderMentions(WriterMemory memory, Predicate<Told> known) {
    this.memory = memory;
    this.known = known;
  }

  /// Whether nothing told the same before; from now on something in this batch did.
  boolean isNew(String holder, String name, HolderType type) {
    var now = new Told(holder, name, type);
    return told.add(now) && !known.test(now);
  }

  Set<Told> told() {
    return told;
  }

  /// @param region inferred or registered place, as far as known
  void mention(String id, Map<String, Object> properties, @Nullable RegionCode region) {
    var row = new HashMap<String, Object>(Map.of("id", id, "properties", properties));
    if (region != null) {
      row.put("region", PlaceStatements.id(region));
    }
    holders.merge(
        id, row, (a, b) -> Spelling.best(List.of(name(a), name(b))).equals(name(a)) ? a : b);
  }

  /// A record calls a holder so.
  void name(String holder, String text) {
    var key = HolderNames.key(text);
    if (!key.isEmpty()) {
      names
          .computeIfAbsent(holder, _ -> new LinkedHashMap<>())
          .merge(key, text.strip(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  /// A register tells a name of some holder; the batch states which.
  void registered(String key) {
    registered.add(key);
  }

  /// The keys of the names that registers tell.
  Set<String> registeredKeys() {
    return registered;
  }

  /// The holders that records name, by id: `properties` and, where known, `region`.
  Map<String, Map<String, Object>> holders() {
    return holders;
  }

  /// By holder and key the texts of names that records tell.
  Map<String, Map<String, String>> names() {
    return names;
  }

  /// Stores holders and names where the batch states no relationships.
  void store(TransactionContext tx) {
    storeHolders(tx, List.of());
    storeNames(tx);
  }

  /// Call when the stated holders and all regions are stored, and before relationships are.
  ///
  /// @param described the holders known before that registers describe in this batch
  void storeHolders(TransactionContext tx, Collection<String> described) {
    run(tx, "dropInferredPlaces", "ids", described);
    holders
        .entrySet()
        .removeIf(told -> !memory.isNewOf(told.getKey(), Map.copyOf(told.getValue())));
    read(tx, "shownNames", "ids", holders.keySet())
        .forEach(row -> keepBetter(row.get("id").asString(), row.get("name").asString()));
    run(tx, "mentionHolders", "rows", holders.values());
    run(tx, "makeNames", "keys", registered);
  }

  /// Call when relationships are stored: what a register says of a name is there and stays.
  void storeNames(TransactionContext tx) {
    var rows = new ArrayList<Map<String, Object>>();
    names.forEach(
        (holder, of) ->
            of.forEach(
                (key, text) -> {
                  Map<String, Object> row = Map.of("holder", holder, "key", key, "text", text);
                  if (memory.isNewOf(holder, row)) {
                    rows.add(row);
                  }
                }));
    run(tx, "nameHolders", "rows", rows);
  }

  private static List<Record> read(
      TransactionContext tx, String file, String parameter, Collection<String> values) {
    return values.isEmpty()
        ? List.of()
        : tx.run(
                CypherFiles.read(HolderMentions.class, file),
                Lists.of(parameter, List.copyOf(values)))
            .list();
  }

  private void keepBetter(String holder, String shown) {
    var row = holders.get(holder);
    if (row != null
        && row.get("properties") instanceof Map<?, ?> told
        && Spelling.best(List.of(name(row), shown)).equals(shown)) {
      var properties = new HashMap<Object, Object>(told);
      properties.put("name", shown);
      properties.put("search", Folding.fold(shown));
      row.put("properties", properties);
    }
  }

  private static String name(Map<String, Object> row) {
    return row.get("properties") instanceof Map<?, ?> properties
        ? String.valueOf(properties.get("name"))
        : "";
  }

  /// As [StatementBatch] runs what returns no rows.
  private static void run(
      TransactionContext tx, String file, String parameter, Collection<?> values) {
    if (!values.isEmpty()) {
      WriteAhead.send(
          tx,
          CypherFiles.read(HolderMentions.class, file),
          Lists.of(parameter, List.copyOf(values)));
    }
  }
}
