package io.luopan.queries.gap;

import io.luopan.queries.gap.GapMethod.CountUnit;
import io.luopan.queries.gap.GapMethod.Fractional;
import io.luopan.queries.gap.TouchedPatent.Place;
import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The amounts that touched patents make up in one case, as `NodeAmounts` and `Located` of the
/// projection count all patents.
record WhatIfAmounts(WhatIfCase at) {

  /// By region of the asked level, of one node's touched patents.
  Map<String, Double> byRegion(Collection<TouchedPatent> onNode) {
    var amounts = new HashMap<String, Double>();
    units(onNode)
        .forEach(
            unit -> {
              Map<String, List<Double>> weights =
                  unit.stream()
                      .flatMap(patent -> weightByRegion(patent).entrySet().stream())
                      .collect(
                          Collectors.groupingBy(
                              Map.Entry::getKey,
                              Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
              weights.forEach((region, each) -> amounts.merge(region, mean(each), Double::sum));
            });
    return amounts;
  }

  /// What the area compared with has of one node's touched patents.
  Total total(Collection<TouchedPatent> onNode) {
    double amount =
        units(onNode).stream()
            .mapToDouble(
                unit ->
                    mean(
                        unit.stream()
                            .map(this::weightInReference)
                            .filter(Objects::nonNull)
                            .toList()))
            .sum();
    long located =
        onNode.stream()
            .filter(patent -> at.places(patent).stream().anyMatch(place -> place.path() != null))
            .count();
    return new Total(amount, onNode.size(), located);
  }

  private Collection<List<TouchedPatent>> units(Collection<TouchedPatent> patents) {
    return patents.stream()
        .collect(
            Collectors.groupingBy(
                patent ->
                    at.method().countBy() == CountUnit.FAMILY ? patent.family() : patent.id()))
        .values();
  }

  private Map<String, Double> weightByRegion(TouchedPatent patent) {
    var weights = new HashMap<String, Double>();
    double weight = patent.weight(at.method().fractional());
    for (var place : at.places(patent)) {
      var region = regionOf(place);
      if (region != null) {
        weights.merge(region, weight, this::together);
      }
    }
    return weights;
  }

  /// Two places in one region count once, but for applicants that share a patent out.
  private double together(double one, double other) {
    return sharesOut() ? one + other : Math.max(one, other);
  }

  private @Nullable Double weightInReference(TouchedPatent patent) {
    var places = at.places(patent);
    var reference = at.method().reference();
    double weight = patent.weight(at.method().fractional());
    if (reference == null) {
      return sharesOut() && !places.isEmpty() ? weight * places.size() : weight;
    }
    long inside = places.stream().filter(place -> place.isIn(reference)).count();
    if (inside == 0) {
      return null;
    }
    return sharesOut() ? weight * inside : weight;
  }

  private boolean sharesOut() {
    return at.method().regionOf() == RegionRule.ANY_APPLICANT
        && at.method().fractional() == Fractional.BY_HOLDER;
  }

  private @Nullable String regionOf(Place place) {
    var path = place.path();
    var reference = at.method().reference();
    if (path == null || reference != null && !path.startsWith(reference)) {
      return null;
    }
    int depth = at.region().split("/").length;
    var codes = path.split("/");
    return codes.length < depth
        ? null
        : String.join("/", Arrays.asList(codes).subList(0, depth)) + "/";
  }

  private static double mean(List<Double> weights) {
    OptionalDouble mean = weights.stream().mapToDouble(Double::doubleValue).average();
    return mean.orElse(0);
  }
}
