package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.Spelling;
import io.luopan.model.place.RegionCode;
import io.luopan.model.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Holders that records name, and the names of all holders, collected for one transaction.
///
/// Of the spellings of a holder that no register describes, [Spelling] chooses the one shown.
final class HolderMentions {
  private final Map<String, Map<String, Object>> holders = new LinkedHashMap<>();
  private final Map<String, Map<String, Map<String, Object>>> names = new LinkedHashMap<>();

  /// @param region inferred or registered place, as far as known
  void mention(String id, Map<String, Object> properties, @Nullable RegionCode region) {
    var row = new HashMap<String, Object>(Map.of("id", id, "properties", properties));
    if (region != null) {
      row.put("region", PlaceStatements.id(region));
    }
    holders.merge(
        id, row, (a, b) -> Spelling.best(List.of(name(a), name(b))).equals(name(a)) ? a : b);
  }

  /// Says that a holder bears a name; `lang` is ISO 639-1 or `und`.
  void name(String holder, String text, String lang, NameKind kind) {
    var key = HolderNames.key(text);
    if (!key.isEmpty()) {
      var row =
          Map.<String, Object>of(
              "key", key,
              "holder", holder,
              "text", text.strip(),
              "lang", lang,
              "kind", kind.name());
      names.computeIfAbsent(holder, _ -> new LinkedHashMap<>()).putIfAbsent(key, row);
    }
  }

  /// The texts of the names that this batch tells of a holder.
  TreeSet<String> names(String holder) {
    var texts = new TreeSet<String>();
    names
        .getOrDefault(holder, Map.of())
        .values()
        .forEach(row -> texts.add(String.valueOf(row.get("text"))));
    return texts;
  }

  /// Call when the stated holders and all regions are stored.
  void store(TransactionContext tx) {
    tx.run(
            CypherFiles.read(HolderMentions.class, "shownNames"),
            Map.of("ids", List.copyOf(holders.keySet())))
        .forEachRemaining(row -> keepBetter(row.get("id").asString(), row.get("name").asString()));
    run(tx, "mentionHolders", List.copyOf(holders.values()));
    var rows = new ArrayList<Map<String, Object>>();
    names.values().forEach(of -> rows.addAll(of.values()));
    run(tx, "nameHolders", rows);
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

  private static void run(TransactionContext tx, String file, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      tx.run(CypherFiles.read(HolderMentions.class, file), Map.of("rows", rows)).consume();
    }
  }
}
