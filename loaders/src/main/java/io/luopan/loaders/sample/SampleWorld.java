package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.industry.IndustryFact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The made-up world: how many patents each place has on each chain node, and in which order they
/// appear.
///
/// Patents come in rounds of 20,000. A round has a slot a patent; a slot's place and node are the
/// same in each round, so proportions are exact and the earlier patents of a node are found without
/// remembering them.
final class SampleWorld {
  static final int ROUND = 20_000;

  /// The part of a choke node's patents that holders abroad file, and of its citations that go
  /// abroad.
  static final double CHOKE_ABROAD = 0.87;

  static final double CHOKE_CITED_ABROAD = 0.93;

  private final SampleProfile profile;
  private final List<Place> places;
  private final List<SampleNode> nodes;

  /// Weight of each place (row) on each node, in parts of all patents; sums to 1.
  private final double[] weights;

  private final int[] slots;
  private final int[][] slotsAbroad;
  private final int[][] slotsAtHome;

  SampleWorld(SampleProfile profile, List<IndustryFact> industry, SampleWords words, long seed) {
    this.profile = profile;
    places = profile.places();
    nodes = SampleNodes.of(industry, words);
    weights = weights();
    slots = shuffled(apportioned(weights), seed);
    slotsAbroad = slotsByNode(true);
    slotsAtHome = slotsByNode(false);
  }

  SampleProfile profile() {
    return profile;
  }

  List<Place> places() {
    return places;
  }

  List<SampleNode> nodes() {
    return nodes;
  }

  Place placeAt(long index) {
    return places.get(slots[(int) (index % ROUND)] / nodes.size());
  }

  SampleNode nodeAt(long index) {
    return nodes.get(slots[(int) (index % ROUND)] % nodes.size());
  }

  double weight(Place place, SampleNode node) {
    return weights[place.number() * nodes.size() + node.number()];
  }

  /// The part of all patents that a place has on one chain.
  double weight(Place place, String chain) {
    return nodes.stream()
        .filter(node -> node.chain().equals(chain))
        .mapToDouble(node -> weight(place, node))
        .sum();
  }

  /// Slots of a node in rising order, of holders abroad or at home.
  int[] slots(SampleNode node, boolean abroad) {
    return (abroad ? slotsAbroad : slotsAtHome)[node.number()];
  }

  private double[] weights() {
    var result = new double[places.size() * nodes.size()];
    double all = places.stream().mapToDouble(Place::share).sum();
    double abroad = places.stream().filter(Place::foreign).mapToDouble(Place::share).sum() / all;
    for (var place : places) {
      double average =
          nodes.stream().mapToDouble(node -> node.share() * chainFactor(place, node)).sum();
      for (var node : nodes) {
        double factor = chainFactor(place, node) / average;
        if (profile.isChoke(node.id())) {
          factor *= place.foreign() ? CHOKE_ABROAD / abroad : (1 - CHOKE_ABROAD) / (1 - abroad);
        }
        var gap = profile.gap(place, node.id());
        if (gap.isPresent() && !Double.isNaN(gap.get().rta())) {
          factor = gap.get().rta();
        }
        result[place.number() * nodes.size() + node.number()] =
            place.share() / all * node.share() * factor;
      }
    }
    double total = Arrays.stream(result).sum();
    return Arrays.stream(result).map(weight -> weight / total).toArray();
  }

  private static double chainFactor(Place place, SampleNode node) {
    return place.chains().getOrDefault(node.chain(), 0.7);
  }

  /// Slots a cell, by largest remainders.
  private static int[] apportioned(double[] weights) {
    var counts = Arrays.stream(weights).mapToInt(weight -> (int) (weight * ROUND)).toArray();
    int missing = ROUND - Arrays.stream(counts).sum();
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(cell -> counts[cell] - weights[cell] * ROUND))
        .limit(missing)
        .forEach(cell -> counts[cell]++);
    return counts;
  }

  private static int[] shuffled(int[] counts, long seed) {
    var result =
        IntStream.range(0, counts.length)
            .flatMap(cell -> IntStream.range(0, counts[cell]).map(_ -> cell))
            .toArray();
    var dice = new Dice(seed, 0, Purpose.WORLD);
    for (int i = result.length - 1; i > 0; i--) {
      int j = dice.below(i + 1);
      int swapped = result[i];
      result[i] = result[j];
      result[j] = swapped;
    }
    return result;
  }

  private int[][] slotsByNode(boolean abroad) {
    return nodes.stream()
        .map(
            node ->
                IntStream.range(0, ROUND)
                    .filter(slot -> nodeAt(slot) == node && placeAt(slot).foreign() == abroad)
                    .toArray())
        .toArray(int[][]::new);
  }
}
