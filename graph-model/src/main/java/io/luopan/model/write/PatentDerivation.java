package io.luopan.model.write;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.placing.PatentText;
import io.luopan.model.placing.Placement;
import io.luopan.model.placing.Placer;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Folding;
import io.luopan.model.write.StatementBatch.Ends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/// What follows from a patent's settled properties and classes: its searchable text, filing year,
/// family where none is told, and placements.
final class PatentDerivation {
  private static final List<String> TEXTS =
      List.of("titleZh", "titleEn", "abstractZh", "abstractEn");

  private final Placer placer;

  PatentDerivation(Placer placer) {
    this.placer = placer;
  }

  /// Derives the properties of the batch's patents and stores their placements with the batch.
  void derive(TransactionContext tx, StatementBatch batch) {
    var present =
        batch.settled(NodeLabel.PATENT).entrySet().stream()
            .filter(p -> !p.getValue().created())
            .map(Map.Entry::getKey)
            .toList();
    var kept = derive(batch, StatementBatch.readEdges(tx, EdgeType.CLASSIFIED_AS, present));
    StatementBatch.run(tx, "dropPlacements", Map.of(), kept);
  }

  /// Derives the properties and placements of the batch's patents, which all are new.
  void derive(StatementBatch batch) {
    derive(batch, Map.of());
  }

  /// The placements that were derived last: patent and node, and what says why.
  Map<Ends, Map<String, Object>> placed() {
    return placed;
  }

  /// @param stored the classes that the graph holds of patents in it
  /// @return for each patent that is in the graph the nodes it stays on
  private List<Map<String, Object>> derive(
      StatementBatch batch, Map<Ends, Map<String, Object>> stored) {
    var patents = batch.settled(NodeLabel.PATENT);
    var classes = classes(batch, stored);
    var rows = new HashMap<Ends, Map<String, Object>>();
    var kept = new ArrayList<Map<String, Object>>();
    patents.forEach(
        (id, patent) -> {
          var shown = patent.claims().shown();
          var text = text(shown);
          patent.derived().put("text", text);
          if (shown.get("filedOn") instanceof LocalDate day) {
            patent.derived().put("filingYear", (long) day.getYear());
          }
          ComputedFamily.idOf(shown)
              .ifPresentOrElse(
                  family -> patent.derived().put(ComputedFamily.PROPERTY, family),
                  () -> patent.derived().remove(ComputedFamily.PROPERTY));
          var placements = placements(classes.getOrDefault(id, List.of()), text);
          placements.forEach(placement -> rows.put(ends(id, placement), properties(placement)));
          if (!patent.created()) {
            kept.add(
                Map.of(
                    "id",
                    id,
                    "nodes",
                    placements.stream().map(p -> IndustryStatements.nodeId(p.node())).toList()));
          }
        });
    placed = rows;
    return kept;
  }

  private Map<Ends, Map<String, Object>> placed = Map.of();

  /// Stores the placements; call when the patents are stored.
  void store(TransactionContext tx, StatementBatch batch) {
    var rows = new ArrayList<Map<String, Object>>();
    placed.forEach((ends, properties) -> rows.add(StatementBatch.row(ends, properties)));
    batch.storeRows(tx, EdgeType.PLACED_ON, rows);
    placed = Map.of();
  }

  List<Placement> placements(List<ClassAssignment> classes, String text) {
    return placer.place(new PatentText(classes, text));
  }

  static Map<String, Object> row(String patent, Placement placement) {
    return StatementBatch.row(ends(patent, placement), properties(placement));
  }

  private static Ends ends(String patent, Placement placement) {
    return new Ends(patent, IndustryStatements.nodeId(placement.node()));
  }

  private static Map<String, Object> properties(Placement placement) {
    var properties = new HashMap<String, Object>();
    properties.put("selector", placement.selector());
    properties.put("symbol", placement.symbol());
    properties.put("via", placement.via().name());
    properties.put("confidence", placement.confidence());
    if (placement.word() != null) {
      properties.put("word", placement.word());
    }
    return properties;
  }

  private static String text(Map<String, Object> shown) {
    var text = new StringBuilder();
    for (var property : TEXTS) {
      if (shown.get(property) instanceof String said) {
        text.append(text.isEmpty() ? "" : "\n").append(Folding.fold(said));
      }
    }
    return text.toString();
  }

  private static Map<String, List<ClassAssignment>> classes(
      StatementBatch batch, Map<Ends, Map<String, Object>> inGraph) {
    Set<Ends> ends = new HashSet<>(batch.related(EdgeType.CLASSIFIED_AS).keySet());
    var main = new HashSet<Ends>();
    batch
        .related(EdgeType.CLASSIFIED_AS)
        .forEach(
            (edge, said) -> {
              if (said.stream().anyMatch(s -> Boolean.TRUE.equals(s.properties().get("main")))) {
                main.add(edge);
              }
            });
    inGraph.forEach(
        (edge, stored) -> {
          ends.add(edge);
          if (Boolean.TRUE.equals(stored.get("main"))) {
            main.add(edge);
          }
        });
    var classes = new HashMap<String, List<ClassAssignment>>();
    for (var edge : ends) {
      classes
          .computeIfAbsent(edge.from(), _ -> new ArrayList<>())
          .add(assignment(edge.to(), main.contains(edge)));
    }
    return classes;
  }

  static ClassAssignment assignment(String classId, boolean main) {
    var parts = classId.split("/", 3);
    return new ClassAssignment(ClassScheme.valueOf(parts[1]), parts[2], main, null);
  }

  static Stream<String> textProperties() {
    return TEXTS.stream();
  }
}
