package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.Fact;
import io.luopan.model.load.Sourced;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.use.TransferFact;
import io.luopan.model.use.TransferParty;
import io.luopan.model.write.HolderStatements.Named;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// States what a register says of a transfer: its patents, from whom, to whom.
final class UseStatements {
  private UseStatements() {}

  /// The facts with what transfers say of their patents in front, as facts of their own, so that
  /// these are identified as all patents are; each once, though several facts of a record hold it.
  static List<Sourced> withPatents(List<Sourced> facts) {
    Set<Fact> told = Collections.newSetFromMap(new IdentityHashMap<>());
    return facts.stream()
        .flatMap(UseStatements::withPatents)
        .filter(sourced -> told.add(sourced.fact()))
        .toList();
  }

  private static Stream<Sourced> withPatents(Sourced sourced) {
    return sourced.fact() instanceof TransferFact transfer
        ? Stream.concat(
            transfer.patents().stream()
                .map(patent -> new Sourced(patent, sourced.at(), sourced.record())),
            Stream.of(sourced))
        : Stream.of(sourced);
  }

  /// @param patents ids by fact; one that was refused has none
  static void state(
      Statements batch,
      HolderStatements holders,
      Map<Fact, String> patents,
      TransferFact fact,
      String source) {
    var conveyed =
        fact.patents().stream().filter(patents::containsKey).map(patents::get).distinct().toList();
    if (conveyed.isEmpty()) {
      return;
    }
    var id = "transfer/US/" + fact.number().text();
    var said =
        properties(
            "number",
            fact.number().text(),
            "office",
            "US",
            "kind",
            fact.kind().name(),
            "conveyance",
            fact.conveyance());
    putIfKnown(said, "recordedOn", fact.recordedOn());
    batch.state(NodeLabel.TRANSFER, id, said, source);
    conveyed.forEach(
        patent -> batch.relate(EdgeType.HAS_TRANSFER, patent, id, properties(), source));
    holders.relate(EdgeType.TRANSFERS_FROM, id, named(fact.from()), source);
    holders.relate(EdgeType.TRANSFERS_TO, id, named(fact.to()), source);
  }

  /// The parties in the record's order, which is their sequence.
  private static List<Named> named(List<TransferParty> parties) {
    return IntStream.range(0, parties.size()).mapToObj(i -> named(parties.get(i), i + 1)).toList();
  }

  private static Named named(TransferParty party, long place) {
    var said = properties("sequence", place);
    putIfKnown(said, "regionPath", party.region() == null ? null : party.region().path());
    putIfKnown(said, "address", party.address());
    putIfKnown(said, "executedOn", party.executedOn());
    return new Named(party.rawName(), party.type(), said);
  }
}
