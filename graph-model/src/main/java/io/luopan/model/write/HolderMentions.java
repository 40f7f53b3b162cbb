package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.NameKind;
import io.luopan.model.place.RegionCode;
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
/// Of the spellings of a holder that no register describes, the last in text order is shown
/// (`Huawei`, not `HUAWEI`), so that it does not matter which came first.
final class HolderMentions {
  private final Map<String, Map<String, Object>> holders = new LinkedHashMap<>();
  private final Map<List<String>, Map<String, Object>> names = new LinkedHashMap<>();

  /// @param region inferred or registered place, as far as known
  void mention(String id, Map<String, Object> properties, @Nullable RegionCode region) {
    var row = new HashMap<String, Object>(Map.of("id", id, "properties", properties));
    if (region != null) {
      row.put("region", PlaceStatements.id(region));
    }
    holders.merge(id, row, (a, b) -> name(a).compareTo(name(b)) >= 0 ? a : b);
  }

  /// Says that a holder bears a name; `lang` is ISO 639-1 or `und`.
  void name(String holder, String text, String lang, NameKind kind) {
    var key = HolderNames.key(text);
    if (!key.isEmpty()) {
      names.putIfAbsent(
          List.of(key, holder),
          Map.of(
              "key",
              key,
              "holder",
              holder,
              "text",
              text.strip(),
              "lang",
              lang,
              "kind",
              kind.name()));
    }
  }

  TreeSet<String> names(String holder) {
    var of = new TreeSet<String>();
    names.forEach(
        (key, row) -> {
          if (key.get(1).equals(holder)) {
            of.add((String) row.get("text"));
          }
        });
    return of;
  }

  /// Call when the stated holders and all regions are stored.
  void store(TransactionContext tx) {
    run(tx, "mentionHolders", List.copyOf(holders.values()));
    run(tx, "nameHolders", new ArrayList<>(names.values()));
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
