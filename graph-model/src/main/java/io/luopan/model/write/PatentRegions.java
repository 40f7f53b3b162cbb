package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.place.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Where a patent counts: where its first applicant sat at filing (docs/graph.md, Regions of
/// patents).
final class PatentRegions {
  private PatentRegions() {}

  /// Works out the regions of patents anew; call when their applicants are stored.
  static void settle(TransactionContext tx, Collection<String> patents) {
    if (patents.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Map<String, Object>>();
    tx.run(
            CypherFiles.read(PatentRegions.class, "firstApplicants"),
            Map.of("ids", List.copyOf(patents)))
        .forEachRemaining(row -> rows.add(region(row.get("patent").asString(), row.get("first"))));
    tx.run(CypherFiles.read(PatentRegions.class, "storeRegions"), Map.of("rows", rows)).consume();
  }

  /// The patents whose first applicant is one of these holders.
  static List<String> firstAppliedBy(TransactionContext tx, Collection<String> holders) {
    if (holders.isEmpty()) {
      return List.of();
    }
    return tx.run(
            CypherFiles.read(PatentRegions.class, "firstAppliedBy"),
            Map.of("ids", List.copyOf(holders)))
        .list(row -> row.get("patent").asString());
  }

  private static Map<String, Object> region(String patent, Value first) {
    var row = new HashMap<String, Object>();
    row.put("id", patent);
    row.put("path", null);
    row.put("method", null);
    if (first.isNull()) {
      return row;
    }
    if (!first.get("address").isNull()) {
      row.put("path", first.get("address").asString());
      row.put("method", "ADDRESS");
    } else if (first.get("method").asString("").equals("REGISTER")) {
      row.put("path", first.get("path").asString());
      row.put("method", "REGISTER");
    } else {
      PartyStatements.inferredRegion(first.get("rawName").asString())
          .map(RegionCode::path)
          .ifPresent(
              path -> {
                row.put("path", path);
                row.put("method", "NAME");
              });
    }
    return row;
  }
}
