package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.Loads;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/// What a load puts in the place of what earlier loads of its source said.
///
/// @param files the earlier files, by name and key
/// @param changes by label, in words
/// @param firstWithdrawn what only the earlier files said, the first of each label
public record Replacement(
    List<String> files, Map<String, Change> changes, List<String> firstWithdrawn) {
  private static final int SHOWN = 10;

  /// How many nodes are said for the first time, again, and no longer.
  public record Change(long fresh, long unchanged, long withdrawn) {}

  /// Finds out what a load that is written to its end replaces, and takes back what the earlier
  /// loads said. May be stopped at any moment and run again: it tells and does the same.
  ///
  /// Cost: a pass over the nodes, and one of [Undo] for each earlier file.
  public static Replacement carryOut(Driver driver, LoadRun run, List<LoadRun> former) {
    var loads = new Loads(driver);
    var replacement =
        loads
            .replaced(run)
            .map(json -> JsonMapper.shared().readValue(json, Replacement.class))
            .orElseGet(
                () -> {
                  var found = find(driver, run, former);
                  loads.keepReplaced(run, JsonMapper.shared().writeValueAsString(found));
                  return found;
                });
    for (var earlier : former) {
      Undo.file(driver, earlier.file().key());
    }
    return replacement;
  }

  private static Replacement find(Driver driver, LoadRun run, List<LoadRun> former) {
    var now = run.file().key() + "#";
    var keys = former.stream().map(earlier -> earlier.file().key() + "#").toList();
    var changes = new LinkedHashMap<String, Change>();
    var withdrawn = new ArrayList<String>();
    try (var session = driver.session()) {
      for (var label : NodeLabel.values()) {
        var change = compare(session, label, now, keys);
        if (!change.equals(new Change(0, 0, 0))) {
          changes.put(words(label), change);
        }
        if (change.withdrawn() > 0) {
          withdrawn.addAll(withdrawn(session, label, keys));
        }
      }
    }
    var files =
        former.stream()
            .map(earlier -> "%s (%s)".formatted(earlier.file().name(), earlier.file().key()))
            .toList();
    return new Replacement(files, changes, withdrawn);
  }

  private static Change compare(Session session, NodeLabel label, String now, List<String> former) {
    var row = session.run(read("compare", label), Map.of("now", now, "former", former)).single();
    return new Change(
        row.get("fresh").asLong(), row.get("kept").asLong(), row.get("withdrawn").asLong());
  }

  private static List<String> withdrawn(Session session, NodeLabel label, List<String> former) {
    return session
        .run(read("withdrawn", label), Map.of("former", former, "limit", SHOWN))
        .list(row -> words(label) + " " + row.get("text").asString());
  }

  private static String read(String query, NodeLabel label) {
    return CypherFiles.read(Replacement.class, query, Map.of("label", label.label()));
  }

  /// `declared patent` for `DECLARED_PATENT`.
  private static String words(NodeLabel label) {
    return label.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
