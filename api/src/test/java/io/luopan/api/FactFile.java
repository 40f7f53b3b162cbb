package io.luopan.api;

import io.luopan.model.Fact;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.FactWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/// Writes facts as one batch of one file, a row each; patents are not placed on chains.
final class FactFile {
  private FactFile() {}

  static void write(Driver driver, String key, List<? extends Fact> facts) {
    var sourced =
        IntStream.range(0, facts.size())
            .mapToObj(
                i -> sourced(facts.get(i), new SourcePosition(key, SourcePosition.Unit.ROW, i + 1)))
            .toList();
    var writer = new FactWriter(Placer.of(List.of()));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, key, sourced));
    }
    Loads.awaitSearch(driver);
  }

  private static Sourced sourced(Fact fact, SourcePosition at) {
    return fact instanceof PartyDecision decision
        ? new Sourced(fact, at, decision.record())
        : new Sourced(fact, at);
  }
}
