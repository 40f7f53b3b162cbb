package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds whatever the matrix, tried on random ones of 12 regions and 9 nodes, or 9 and 12.
class MeasurePropertiesTest {
  private static final Offset<Double> NEARLY = within(1e-9);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void staysInItsBounds(long seed) {
    var table = table(amounts(seed));

    forEach(
        table,
        (region, node) -> {
          assertThat(density(table, region, node)).isBetween(0.0, 1.0);
          assertThat(table.relatedness().density(region, node, DensityConvention.ECONGEO))
              .isBetween(0.0, 100.0);
          assertThat(table.symmetricRta(region, node)).isBetween(-1.0, 1.0);
          assertThat(table.rpa(region, node)).isBetween(-100.0, 100.0);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theMeanRtaOfARegionWeightedByTheReferenceIsOne(long seed) {
    var table = table(amounts(seed));
    double all = table.presence().nodes().stream().mapToDouble(table::reference).sum();

    for (var region : table.regions()) {
      double mean =
          table.presence().nodes().stream()
              .mapToDouble(node -> table.rta(region, node) * table.reference(node) / all)
              .sum();

      assertThat(mean).isCloseTo(1, NEARLY);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void doesNotDependOnTheUnit(long seed) {
    var table = table(amounts(seed));
    var inTens = table(changed(amounts(seed), name -> name, x -> 10 * x));

    forEach(table, (region, node) -> assertAlike(table, inTens, region, node, region, node));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void doesNotDependOnTheOrderOfRegionsAndNodes(long seed) {
    UnaryOperator<String> turned = name -> (char) ('z' - Integer.parseInt(name.substring(1))) + "";
    var table = table(amounts(seed));
    var other = table(changed(amounts(seed), turned, x -> x));

    forEach(
        table,
        (region, node) ->
            assertAlike(table, other, region, node, turned.apply(region), turned.apply(node)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void densityIsWhatTheFormulaSaysCellByCell(long seed) {
    var table = table(amounts(seed));
    var presence = table.presence();

    forEach(
        table,
        (region, node) -> {
          double near = 0;
          double all = 0;
          for (var other : presence.nodes()) {
            double both = 0;
            double one = 0;
            double two = 0;
            for (var r : presence.regions()) {
              both += table.rta(r, node) >= 1 && table.rta(r, other) >= 1 ? 1 : 0;
              one += table.rta(r, node) >= 1 ? 1 : 0;
              two += table.rta(r, other) >= 1 ? 1 : 0;
            }
            double proximity = both / Math.max(one, two);
            all += proximity;
            near += table.rta(region, other) >= 1 ? proximity : 0;
          }
          assertThat(density(table, region, node)).isCloseTo(near / all, NEARLY);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void complexityIsAStandardizedEigenvectorThatGrowsWithDiversity(long seed) {
    var presence = table(amounts(seed)).presence();
    var regions = presence.regions();

    var complexity = Complexity.of(presence);

    var eci = regions.stream().map(complexity::eci).map(Objects::requireNonNull).toList();
    assertThat(mean(eci)).isCloseTo(0, NEARLY);
    assertThat(mean(eci.stream().map(e -> e * e).toList())).isCloseTo(1, NEARLY);
    double withDiversity = 0;
    for (int i = 0; i < regions.size(); i++) {
      withDiversity += eci.get(i) * presence.diversity(regions.get(i));
    }
    assertThat(withDiversity).isPositive();
    // M̃ e − λ e is the same for all regions: standardizing shifted e along (1, …, 1).
    var images = regions.stream().map(region -> image(presence, complexity, region)).toList();
    double lambda = 0;
    for (int i = 0; i < eci.size(); i++) {
      lambda += images.get(i) * eci.get(i) / eci.size();
    }
    double shift = mean(images);
    for (int i = 0; i < eci.size(); i++) {
      assertThat(images.get(i) - lambda * eci.get(i)).isCloseTo(shift, NEARLY);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void herfindahlLiesBetweenOneOverNAndOne(long seed) {
    for (var row : amounts(seed).values()) {
      var holders = new Concentration(row.values(), 0);

      assertThat(holders.herfindahl().low()).isBetween(1.0 / holders.holders() - 1e-12, 1.0);
      assertThat(holders.ratio(10).low()).isBetween(holders.ratio(4).low(), 1.0 + 1e-12);
    }
  }

  private static void assertAlike(
      Specialization table,
      Specialization other,
      String region,
      String node,
      String otherRegion,
      String otherNode) {
    var opportunity = new Opportunity(table.presence());
    var otherOpportunity = new Opportunity(other.presence());
    assertThat(other.rta(otherRegion, otherNode)).isCloseTo(table.rta(region, node), NEARLY);
    assertThat(density(other, otherRegion, otherNode))
        .isCloseTo(density(table, region, node), NEARLY);
    assertThat(otherOpportunity.complexity().eci(otherRegion))
        .isCloseTo(opportunity.complexity().eci(region), NEARLY);
    assertThat(otherOpportunity.complexity().pci(otherNode))
        .isCloseTo(opportunity.complexity().pci(node), NEARLY);
    assertThat(otherOpportunity.coi(otherRegion)).isCloseTo(opportunity.coi(region), NEARLY);
    assertThat(otherOpportunity.cog(otherRegion, otherNode))
        .isCloseTo(opportunity.cog(region, node), NEARLY);
  }

  private static double image(Presence presence, Complexity complexity, String region) {
    double image = 0;
    for (var other : presence.regions()) {
      for (var node : presence.nodes()) {
        if (presence.isPresent(region, node) && presence.isPresent(other, node)) {
          image +=
              complexity.eci(other)
                  / (presence.diversity(region) * (double) presence.ubiquity(node));
        }
      }
    }
    return image;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double density(Specialization table, String region, String node) {
    return table.relatedness().density(region, node, DensityConvention.HIDALGO);
  }

  private static Map<String, Map<String, Double>> amounts(long seed) {
    return seed % 2 == 0 ? Example.random(seed, 12, 9) : Example.random(seed, 9, 12);
  }

  private static Map<String, Map<String, Double>> changed(
      Map<String, Map<String, Double>> amounts,
      UnaryOperator<String> name,
      DoubleUnaryOperator unit) {
    var changed = new HashMap<String, Map<String, Double>>();
    amounts.forEach(
        (region, row) ->
            row.forEach(
                (node, x) ->
                    changed
                        .computeIfAbsent(name.apply(region), _ -> new HashMap<>())
                        .put(name.apply(node), unit.applyAsDouble(x))));
    return changed;
  }

  private static Specialization table(Map<String, Map<String, Double>> amounts) {
    return new Specialization(Amounts.of(amounts), 1);
  }

  private static void forEach(Specialization table, BiConsumer<String, String> cell) {
    table
        .regions()
        .forEach(region -> table.presence().nodes().forEach(node -> cell.accept(region, node)));
  }
}
