package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.LoadFile;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourceRank;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderNames;
import io.luopan.model.write.StoppedDriver.Stopped;
import io.luopan.model.write.WorldOfFacts.Told;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

/// An undo that is killed and taken up.
@WithGraph(fresh = Fresh.EACH_TEST)
class StoppedUndoIT {
  @BeforeEach
  void prepare(Driver driver) {
    Migrations.apply(driver);
  }

  /// Two files before each of their transactions, two before every fifth.
  @ParameterizedTest
  @CsvSource({
    WorldOfDecisions.RESOLVER + ", 1",
    WorldOfFacts.REGISTER + ", 1",
    WorldOfFacts.EXPORT + ", 5",
    WorldOfDecisions.INVENTIONS + ", 5"
  })
  void leavesTheGraphAsBeforeWhereverItIsStopped(String file, int step, Driver driver) {
    write(driver, WorldOfDecisions.all().stream().filter(t -> !t.file().equals(file)).toList());
    var before = GraphDigest.lines(driver);
    var told = WorldOfDecisions.all().stream().filter(t -> t.file().equals(file)).toList();

    int transactions = 0;
    boolean stopped = true;
    while (stopped) {
      write(driver, told);
      stopped = isStopped(StoppedDriver.after(transactions, driver), file);
      if (stopped && Undo.finishBegun(driver).isEmpty()) {
        Undo.file(driver, file);
      }
      assertThat(GraphDigest.lines(driver))
          .as("%s, stopped after %d", file, transactions)
          .isEqualTo(before);
      assertThat(Touched.files(driver)).isEmpty();
      transactions += step;
    }
    assertThat(transactions).isGreaterThan(10);
  }

  @Test
  void letsALoadThatWasTakingItselfBackFail(Driver driver) {
    var loads = new Loads(driver);
    var file =
        LoadFile.of("broken.csv", "chinese-export", SourceRank.LIST, HolderNames.sha256("b"), 1);
    var run = loads.begin(file);
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            var facts = WorldOfFacts.all().stream().map(Told::fact).toList();
            new FactWriter(ChainPlacing.placer(driver)).write(tx, file.key(), facts);
            Loads.checkpoint(tx, run, facts.size(), facts.size(), List.of());
          });
    }
    assertThat(isStopped(StoppedDriver.after(3, driver), file.key())).isTrue();

    assertThat(Undo.finishBegun(driver)).containsExactly(file.key());

    assertThat(loads.last(1).getFirst().state()).isEqualTo(LoadState.FAILED);
    var again = loads.begin(file);
    assertThat(again.id()).isNotEqualTo(run.id());
    assertThat(again.position()).isZero();
    assertThat(Undo.finishBegun(driver)).isEmpty();
  }

  private static boolean isStopped(Driver driver, String file) {
    try {
      Undo.file(driver, file);
      return false;
    } catch (Stopped e) {
      return true;
    }
  }

  private static void write(Driver driver, List<Told> told) {
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      told.stream()
          .map(Told::file)
          .distinct()
          .forEach(
              file -> {
                var facts =
                    told.stream().filter(t -> t.file().equals(file)).map(Told::fact).toList();
                session.executeWriteWithoutResult(tx -> writer.write(tx, file, facts));
              });
    }
  }
}
