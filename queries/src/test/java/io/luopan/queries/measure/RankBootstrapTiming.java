package io.luopan.queries.measure;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Times 200 draws over a million placements, one thread. Prints milliseconds of its thread, six
/// times each, for placements in order of nodes and in no order, whole and fractional.
final class RankBootstrapTiming {
  private static final int PLACEMENTS = 1_000_000;
  private static final int FAMILIES = 333_333;
  private static final int NODES = 800;
  private static final List<RankBootstrap.Asked> CHAIN =
      IntStream.range(0, 20).mapToObj(n -> new RankBootstrap.Asked(n, 0.1, null)).toList();

  public static void main(String[] args) {
    for (int regions : new int[] {34, 340}) {
      for (boolean sorted : new boolean[] {true, false}) {
        time(regions, sorted, false);
        time(regions, sorted, true);
      }
    }
  }

  private static void time(int regions, boolean sorted, boolean fractional) {
    var bootstrap =
        new RankBootstrap(placements(regions, sorted, fractional), RankBootstrap.Settings.DEFAULT);
    System.out.printf(
        "%d regions, %s, %s:",
        regions, sorted ? "by node" : "in no order", fractional ? "fractional" : "whole");
    for (int i = 0; i < 6; i++) {
      long start = cpuNanos();
      var ranked = bootstrap.rank(0, 1, CHAIN);
      System.out.printf(" %d", (cpuNanos() - start) / 1_000_000);
      if (ranked.size() != CHAIN.size()) {
        throw new IllegalStateException("nodes are missing");
      }
    }
    System.out.println(" ms");
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Placements placements(int regions, boolean sorted, boolean fractional) {
    var random = new SplittableRandom(7);
    var family = random.ints(PLACEMENTS, 0, FAMILIES).toArray();
    var node = random.doubles(PLACEMENTS).mapToInt(u -> (int) (NODES * u * u)).toArray();
    if (sorted) {
      Arrays.sort(node);
    }
    var ofFamily = random.doubles(FAMILIES).mapToInt(u -> (int) (regions * u * u * u)).toArray();
    var region = Arrays.stream(family).map(f -> ofFamily[f]).toArray();
    var weight = new float[PLACEMENTS];
    Arrays.fill(weight, 1 / 3f);
    return new Placements(
        FAMILIES, regions, NODES, family, node, region, fractional ? weight : null);
  }
}
