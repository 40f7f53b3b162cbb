package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.write.WorldOfFacts.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.neo4j.driver.Driver;

/// Holds the writer to one graph of the same facts, however they come and whatever came between.
///
/// @param world each element is a batch of its own, unless said otherwise
/// @param files all that the world names, in the order in which they are written as a batch each
record SameGraph(Driver driver, List<Told> world, List<String> files) {

  void inWhateverOrder(int shuffles) {
    var expected = written(world);

    for (int seed = 0; seed < shuffles; seed++) {
      var shuffled = new ArrayList<>(world);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(written(shuffled)).as("order of seed %d", seed).isEqualTo(expected);
    }
  }

  void inOneBatchAFile() {
    var expected = written(world);
    empty();

    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      for (var file : files) {
        var facts = of(file).stream().map(Told::fact).toList();
        session.executeWriteWithoutResult(tx -> writer.write(tx, file, facts));
      }
    }

    assertThat(GraphDigest.lines(driver)).isEqualTo(expected);
  }

  void afterAnyFileIsUndone() {
    for (var undone : files) {
      var before = written(without(undone));
      WorldOfFacts.write(driver, of(undone));

      Undo.file(driver, undone);

      assertThat(GraphDigest.lines(driver)).as("without %s", undone).isEqualTo(before);
    }
  }

  List<Told> of(String file) {
    return world.stream().filter(told -> told.file().equals(file)).toList();
  }

  private List<Told> without(String file) {
    return world.stream().filter(told -> !told.file().equals(file)).toList();
  }

  /// What an empty graph becomes.
  List<String> written(List<Told> told) {
    empty();
    WorldOfFacts.write(driver, told);
    return GraphDigest.lines(driver);
  }

  private void empty() {
    try (var session = driver.session()) {
      session.run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n").consume();
    }
  }
}
