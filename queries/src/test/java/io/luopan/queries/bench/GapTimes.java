package io.luopan.queries.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The questions of docs/benchmarks-gaps.md, answered from the columns.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GapTimes {
  static final String CITY = "CN/100000/000/";
  private static final int CHAIN = 20;
  private static final int SYSTEM = 233;

  @Param({"1000000", "10000000"})
  long patents;

  private BenchColumns columns;
  private List<String> chain;
  private List<String> system;
  private List<String> all;

  @Setup
  public void open() throws IOException {
    columns = BenchColumns.open(patents);
    chain = BenchColumns.nodes(400, CHAIN);
    system = BenchColumns.nodes(300, SYSTEM);
    all = BenchColumns.nodes(0, SyntheticPatents.NODES);
  }

  /// One chain and one city, as `chainGaps` counts it.
  @Benchmark
  public double gapOfAChain() {
    return columns.gaps(chain, CITY, false);
  }

  @Benchmark
  public double gapOfASystem() {
    return columns.gaps(system, CITY, false);
  }

  @Benchmark
  public double gapOfAllNodes() {
    return columns.gaps(all, CITY, false);
  }

  /// The same of another city, or again.
  @Benchmark
  public double gapOfAChainAgain() {
    return columns.gaps(chain, CITY, true);
  }

  @Benchmark
  public double gapOfASystemAgain() {
    return columns.gaps(system, CITY, true);
  }

  @Benchmark
  public double gapOfAllNodesAgain() {
    return columns.gaps(all, CITY, true);
  }

  /// The first question of a method: what every city has on every node.
  @Benchmark
  public Object tableOfCities() {
    return columns.table(3);
  }

  /// Valid, foreign, citations and the four largest holders of a chain.
  @Benchmark
  public Object controlOfAChain() {
    return columns.control(chain);
  }

  @Benchmark
  public Object controlOfAllNodes() {
    return columns.control(all);
  }

  @Benchmark
  public Object localOfAllNodesInChina() {
    return columns.local(all, "CN/");
  }
}
