package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Takes patents apart that nothing holds together any more: when the record that told which
/// application a publication belongs to is undone, what is left may speak of two patents again.
final class PatentSplit {
  private static final String PUBLICATION = "publication/";
  private static final List<EdgeType> TOLD =
      Arrays.stream(EdgeType.values())
          .filter(type -> type.from() == NodeLabel.PATENT && type != EdgeType.PLACED_ON)
          .toList();

  private final Map<String, SortedMap<String, SortedMap<String, Object>>> saidOf = new HashMap<>();
  private final Map<String, Map<EdgeType, Map<Ends, Claims>>> edgesOf = new HashMap<>();

  private PatentSplit() {}

  /// @return the ids of the patents as they are now
  static Set<String> settle(TransactionContext tx, Collection<String> patents) {
    var split = new PatentSplit();
    split.read(tx, patents);
    var now = new TreeSet<String>();
    var wrong = new ArrayList<String>();
    var batch = new StatementBatch();
    split.saidOf.forEach(
        (patent, said) -> {
          var parts = split.parts(patent, said.keySet());
          now.addAll(parts.keySet());
          if (!parts.keySet().equals(Set.of(patent))) {
            wrong.add(patent);
            parts.forEach((id, sources) -> split.state(batch, patent, id, sources));
          }
        });
    tx.run(CypherFiles.read(Withdrawal.class, "deletePatents"), Lists.of("ids", wrong)).consume();
    batch.settleNodes(tx);
    batch.storeNodes(tx);
    batch.storeEdges(tx);
    return now;
  }

  private void read(TransactionContext tx, Collection<String> patents) {
    tx.run(
            CypherFiles.read(StatementBatch.class, "readNodes", Map.of("label", "Patent")),
            Lists.of("ids", List.copyOf(patents)))
        .forEachRemaining(
            row ->
                saidOf.put(
                    row.get("id").asString(),
                    PatentJoin.claims(
                            NodeLabel.PATENT, row.get("properties").asMap(), new HashMap<>())
                        .bySource()));
    for (var type : TOLD) {
      StatementBatch.readEdges(tx, type, saidOf.keySet())
          .forEach(
              (ends, stored) ->
                  edgesOf
                      .computeIfAbsent(ends.from(), _ -> new EnumMap<>(EdgeType.class))
                      .computeIfAbsent(type, _ -> new HashMap<>())
                      .put(ends, Claims.stored(stored)));
    }
  }

  /// The patents that the sources of one speak of, by id, with the sources of each.
  private Map<String, Set<String>> parts(String patent, Set<String> sources) {
    var groups = new ArrayList<Group>();
    for (var source : sources) {
      var joined = new Group(new HashSet<>(Set.of(source)), keys(patent, source));
      groups.removeIf(group -> joined.takes(group));
      groups.add(joined);
    }
    var parts = new TreeMap<String, Set<String>>();
    groups.forEach(group -> parts.put(group.id(), group.sources()));
    return parts;
  }

  private record Group(Set<String> sources, TreeSet<String> keys) {
    boolean takes(Group other) {
      if (keys.stream().noneMatch(other.keys::contains)) {
        return false;
      }
      sources.addAll(other.sources);
      keys.addAll(other.keys);
      return true;
    }

    String id() {
      var first = keys.first();
      return first.startsWith("application/")
          ? PatentIdentity.patentId(first.substring(first.indexOf('/') + 1))
          : PublicationKey.firstStub(
              keys.stream()
                  .filter(key -> key.startsWith(PUBLICATION))
                  .map(key -> PatentIdentity.stubId(key.substring(PUBLICATION.length())))
                  .toList());
    }
  }

  private TreeSet<String> keys(String patent, String source) {
    var keys = new TreeSet<String>();
    if (said(patent, source).get("application") instanceof String application) {
      keys.add("application/" + ApplicationNumber.parse(application).key());
    }
    edges(patent, EdgeType.PUBLISHED_AS)
        .forEach(
            (ends, claims) -> {
              if (claims.bySource().containsKey(source)) {
                keys.add(ends.to());
                keys.add(
                    PublicationKey.of(
                        PublicationNumber.parse(ends.to().substring(PUBLICATION.length()))));
              }
            });
    return keys;
  }

  private void state(StatementBatch batch, String patent, String id, Set<String> sources) {
    for (var source : sources) {
      batch.state(NodeLabel.PATENT, id, said(patent, source), source);
      for (var type : TOLD) {
        edges(patent, type)
            .forEach(
                (ends, claims) -> {
                  var said = claims.bySource().get(source);
                  if (said != null) {
                    batch.relate(type, id, ends.to(), said, source);
                  }
                });
      }
    }
  }

  private SortedMap<String, Object> said(String patent, String source) {
    return saidOf.getOrDefault(patent, new TreeMap<>()).getOrDefault(source, new TreeMap<>());
  }

  private Map<Ends, Claims> edges(String patent, EdgeType type) {
    return edgesOf.getOrDefault(patent, Map.of()).getOrDefault(type, Map.of());
  }
}
