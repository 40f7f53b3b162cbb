package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// What records say of inventors, apart for each that they name, whoever stands for whom.
public final class Inventions {
  private Inventions() {}

  /// That a record names an inventor of a patent.
  ///
  /// @param inventor the id of the one named, for whom another may stand
  /// @param record tells records apart: its source's reference, with the patent
  public record Invention(String inventor, String patent, String record, String rawName) {
    private static Invention of(InventorMention mention) {
      var patent = mention.ends().from();
      return new Invention(
          mention.inventor(), patent, mention.source() + " " + patent, mention.rawName());
    }
  }

  /// Of these inventors.
  public static List<Invention> of(TransactionContext tx, Collection<String> inventors) {
    var asked = Set.copyOf(inventors);
    var places = new TreeSet<>(inventors);
    places.addAll(PartyGroups.mergedInto(tx, PartyKind.INVENTOR, inventors).values());
    return at(tx, places).stream()
        .filter(mention -> asked.contains(mention.inventor()))
        .map(Invention::of)
        .toList();
  }

  /// Of all inventors of these patents.
  public static List<Invention> ofPatents(TransactionContext tx, Collection<String> patents) {
    var inventions = new ArrayList<Invention>();
    StatementBatch.readEdges(tx, EdgeType.INVENTED_BY, patents)
        .forEach(
            (ends, stored) ->
                InventorMention.of(ends, stored)
                    .forEach(mention -> inventions.add(Invention.of(mention))));
    return inventions;
  }

  /// What ends at these inventors.
  static List<InventorMention> at(TransactionContext tx, Collection<String> inventors) {
    var mentions = new ArrayList<InventorMention>();
    if (!inventors.isEmpty()) {
      tx.run(CypherFiles.read(Inventions.class, "at"), Lists.of("ids", List.copyOf(inventors)))
          .forEachRemaining(
              row ->
                  mentions.addAll(
                      InventorMention.of(
                          new Ends(row.get("patent").asString(), row.get("at").asString()),
                          row.get("properties").asMap())));
    }
    return mentions;
  }
}
