package io.luopan.model.write;

import static io.luopan.model.write.StatementBatch.properties;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.write.StatementBatch.Ends;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkGatheringTest {
  private static final String DECLARATION = "declaration/ETSI/ISLD-202001-001";

  @TempDir Path folder;

  @Test
  void putsTogetherWhatManyBatchesSayOfOneThing() {
    var parts =
        gathered(
            batch -> {
              batch.state(NodeLabel.DECLARATION, DECLARATION, properties("scope", "A"), "a#1");
              batch.relate(EdgeType.DECLARES, DECLARATION, "declared/1", properties(), "a#1");
            },
            batch -> {
              batch.state(NodeLabel.DECLARATION, DECLARATION, properties("scope", "A"), "b#2");
              batch.relate(EdgeType.DECLARES, DECLARATION, "declared/1", properties(), "b#2");
            });

    assertThat(stored(parts, NodeLabel.DECLARATION, DECLARATION))
        .containsExactly(Map.of("id", DECLARATION, "scope", "A", "sources", "a#1\nb#2"));
    assertThat(related(parts, EdgeType.DECLARES, new Ends(DECLARATION, "declared/1")))
        .containsExactly(Map.of("sources", "a#1\nb#2"));
  }

  @Test
  void letsWhatASourceSaysLaterGoBefore() {
    var parts =
        gathered(
            batch ->
                batch.state(
                    NodeLabel.DECLARATION, DECLARATION, properties("scope", "BLANKET"), "a#1"),
            batch ->
                batch.state(
                    NodeLabel.DECLARATION, DECLARATION, properties("scope", "SPECIFIC"), "a#1"));

    assertThat(stored(parts, NodeLabel.DECLARATION, DECLARATION))
        .containsExactly(Map.of("id", DECLARATION, "scope", "SPECIFIC", "sources", "a#1"));
  }

  @Test
  void partsThingsSoThatEachIsInOnePart() {
    var ids = IntStream.range(0, 2_000).mapToObj(i -> "declared/" + i).toList();

    var parts =
        gathered(
            batch ->
                ids.forEach(id -> batch.state(NodeLabel.DECLARED_PATENT, id, properties(), "a#1")));

    assertThat(parts)
        .flatMap(part -> part.settled(NodeLabel.DECLARED_PATENT).keySet())
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(part.settled(NodeLabel.DECLARED_PATENT)).hasSizeLessThan(60));
  }

  @Test
  void handsOverAHolderWithTheNamesThatRegistersTell() {
    var name = new Ends("sample holder", "holder/ror-1");

    var parts =
        gathered(
            batch -> {
              batch.relate(EdgeType.NAMES, name.from(), name.to(), properties("text", "A"), "b#1");
              batch.state(NodeLabel.HOLDER, name.to(), properties("name", "A"), "b#1");
            });

    assertThat(parts)
        .filteredOn(part -> part.related(EdgeType.NAMES).containsKey(name))
        .singleElement()
        .satisfies(part -> assertThat(part.settled(NodeLabel.HOLDER)).containsKey(name.to()));
  }

  @Test
  void goesOnAfterItWasAskedForItsParts() {
    try (var store = new BulkStore(folder);
        var gathering = new BulkGathering(folder, store)) {
      gathering.add(said(batch -> state(batch, "a#1")));
      gathering.forEachPart(_ -> {});
      gathering.add(said(batch -> state(batch, "b#2")));

      assertThat(stored(parts(gathering), NodeLabel.DECLARATION, DECLARATION))
          .extracting(node -> node.get("sources"))
          .containsExactly("a#1\nb#2");
    }
  }

  private static void state(Statements batch, String source) {
    batch.state(NodeLabel.DECLARATION, DECLARATION, properties(), source);
  }

  private interface Batch {
    void sayTo(Statements batch);
  }

  private List<StatementBatch> gathered(Batch... batches) {
    try (var store = new BulkStore(folder);
        var gathering = new BulkGathering(folder, store)) {
      for (var batch : batches) {
        gathering.add(said(batch));
      }
      return parts(gathering);
    }
  }

  private static List<Statements.Statement> said(Batch batch) {
    var said = new KeptStatements();
    batch.sayTo(said);
    return said.statements();
  }

  private static List<StatementBatch> parts(BulkGathering gathering) {
    var parts = new ArrayList<StatementBatch>();
    gathering.forEachPart(parts::add);
    return parts;
  }

  private static List<Map<String, Object>> stored(
      List<StatementBatch> parts, NodeLabel label, String id) {
    return parts.stream()
        .map(part -> part.settled(label))
        .filter(nodes -> nodes.containsKey(id))
        .map(nodes -> nodes.get(id).toStored(id))
        .toList();
  }

  private static List<Map<String, Object>> related(
      List<StatementBatch> parts, EdgeType type, Ends ends) {
    return parts.stream()
        .map(part -> part.related(type))
        .filter(edges -> edges.containsKey(ends))
        .map(edges -> StatementBatch.toStored(edges.get(ends)))
        .toList();
  }
}
