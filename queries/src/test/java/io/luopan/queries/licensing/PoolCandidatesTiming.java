package io.luopan.queries.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.migration.Migrations;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.licensing.PoolQuestion.Constraints;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Times pool candidates of a node with 20,000 patents; `docs/benchmarks-pools.md` has the
/// command. Not run by the build.
@WithGraph
class PoolCandidatesTiming {
  private static final int PATENTS = 20_000;
  private static final int AT_ONCE = 2_000;
  private static final int TIMES = 9;
  private static final List<String> LETTERS =
      IntStream.range(0x4e00, 0x5100).mapToObj(Character::toString).toList();

  @Test
  void ofANodeWithTwentyThousandPatents(Driver driver) {
    var questions = load(driver);
    for (boolean bySubgroup : List.of(false, true)) {
      var question =
          new PoolQuestion(
              new OfNode("chain-node/timing.a"),
              List.of(),
              LocalDate.of(2026, 11, 22),
              new Constraints(30, 10, 2, false, false, false, bySubgroup, 0.1, 1));
      var millis = new long[TIMES];
      PoolCandidates answer = null;
      for (int i = 0; i < TIMES; i++) {
        long start = System.nanoTime();
        answer = questions.licensing().poolCandidates().candidates(question);
        millis[i] = (System.nanoTime() - start) / 1_000_000;
      }
      System.out.printf(
          "POOLS subgroups %s: patents %d, eligible %d, elements open %d, chosen %d, first %d ms,"
              + " then %s ms; objective %.2f, greedy %.2f, bound %.2f %s%n",
          bySubgroup,
          answer.considered().patents(),
          answer.eligible().patents(),
          answer.open().size(),
          answer.chosen().size(),
          millis[0],
          Arrays.toString(Arrays.stream(millis).skip(1).sorted().toArray()),
          answer.value().objective(),
          answer.value().greedy(),
          answer.value().bound(),
          answer.value().boundKind());

      assertThat(answer.considered().patents()).isEqualTo(PATENTS);
      assertThat(answer.chosen()).isNotEmpty();
    }
  }

  private static Questions load(Driver driver) {
    Migrations.apply(driver);
    try (var session = driver.session()) {
      session.run("CREATE (:GraphVersion {id: 'graph', version: 1})").consume();
      session.run("CREATE (:ChainNode {id: 'chain-node/timing.a', key: 'timing.a'})").consume();
      session
          .run(
              "UNWIND range(0, 60) AS i CREATE (:Holder {id: 'holder/t' + toString(i),"
                  + " name: 'Holder ' + toString(i)})")
          .consume();
      session
          .run(
              "UNWIND range(1, 40) AS g UNWIND range(2, 10) AS s WITH 'H04L ' + toString(g) + '/' +"
                  + " toString(s) AS symbol CREATE (:ClassSymbol {id: 'class/IPC/' + symbol,"
                  + " scheme: 'IPC', symbol: symbol})")
          .consume();
      for (int from = 0; from < PATENTS; from += AT_ONCE) {
        session
            .run(
                CypherFiles.read(PoolCandidatesTiming.class, "patents-graph"),
                Map.of("from", from, "count", AT_ONCE, "letters", LETTERS))
            .consume();
      }
      session.run("CALL db.awaitIndexes(60)").consume();
    }
    return Questions.of(new GraphReader(driver, Duration.ofSeconds(60)), "test");
  }
}
