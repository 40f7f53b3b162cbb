package io.luopan.loaders.curation;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourceRank;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.InventorNames;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.PartyDecisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// What curators decide about holders and inventors, written as facts: one file, one record a pair,
/// a load for each decision.
public final class Curation {
  /// What its loads are called by.
  public static final String SOURCE = "curation";

  private static final LoadFile FILE =
      LoadFile.of("decisions of curators", SOURCE, SourceRank.LIST, HolderNames.sha256(SOURCE), 0);

  private final Driver driver;
  private final Loads loads;
  private final String curator;

  /// @param curator the name kept with each decision
  public Curation(Driver driver, String curator) {
    this.driver = driver;
    this.loads = new Loads(driver);
    this.curator = curator;
  }

  /// Decides that two holders or two inventors are one, or that they are not; an earlier decision
  /// on the two is replaced.
  ///
  /// @param a its id in the graph
  /// @throws CurationException when there is none of this id, or curators decided otherwise
  public synchronized PartyDecision decide(
      String a, String b, Verdict verdict, @Nullable String note) {
    if (a.equals(b)) {
      throw new CurationException("A decision is about two, and these are the same.");
    }
    var placer = ChainPlacing.placer(driver);
    return load(
        tx -> {
          var decision =
              PartyDecision.curated(party(tx, a), party(tx, b), verdict, curator, LocalDate.now())
                  .noted(note);
          Loads.lock(tx);
          PartyDecisions.contradiction(tx, decision)
              .ifPresent(
                  sentence -> {
                    throw new CurationException(sentence);
                  });
          PartyDecisions.withdraw(tx, FILE.key(), a, b);
          new FactWriter(placer).write(tx, FILE.key(), List.of(sourced(decision)));
          return decision;
        },
        _ -> true);
  }

  /// Takes back what was decided of two.
  ///
  /// @return whether anything was
  public synchronized boolean withdraw(String a, String b) {
    return load(tx -> PartyDecisions.withdraw(tx, FILE.key(), a, b), withdrawn -> withdrawn);
  }

  /// @param changes whether the graph is another after what was done; after a refusal it is not
  private <T> T load(Function<TransactionContext, T> work, Predicate<T> changes) {
    var run = loads.begin(FILE);
    var state = LoadState.FAILED;
    boolean changed = false;
    try (var session = driver.session()) {
      var done =
          session.executeWrite(
              tx -> {
                var result = work.apply(tx);
                Loads.checkpoint(tx, run, 1, 1, List.of());
                return result;
              });
      state = LoadState.DONE;
      changed = changes.test(done);
      return done;
    } finally {
      if (changed) {
        loads.end(run, state);
      } else {
        loads.close(run, state);
      }
    }
  }

  private static DecidedParty party(TransactionContext tx, String id) {
    return (id.startsWith(InventorNames.PREFIX) ? inventor(tx, id) : holder(tx, id))
        .orElseThrow(() -> new CurationException("There is no %s.".formatted(id)));
  }

  private static Optional<? extends DecidedParty> holder(TransactionContext tx, String id) {
    return read(tx, "holder", id)
        .flatMap(row -> row.get("names").asList(Value::asString).stream())
        .filter(
            name ->
                !id.startsWith("holder/n-") || id.equals(HolderNames.idOf(HolderNames.key(name))))
        .findFirst()
        .map(name -> new DecidedHolder(id, name));
  }

  private static Optional<? extends DecidedParty> inventor(TransactionContext tx, String id) {
    return read(tx, "inventor", id)
        .findFirst()
        .flatMap(
            row ->
                DecidedInventor.find(
                    id,
                    row.get("names").asList(Value::asString),
                    row.get("applicantKey").asString("")));
  }

  private static Stream<Record> read(TransactionContext tx, String file, String id) {
    return tx.run(CypherFiles.read(Curation.class, file), Map.of("id", id)).stream();
  }

  private static Sourced sourced(PartyDecision decision) {
    return new Sourced(
        decision, new SourcePosition(SOURCE, SourcePosition.Unit.RECORD, 1), decision.record());
  }
}
