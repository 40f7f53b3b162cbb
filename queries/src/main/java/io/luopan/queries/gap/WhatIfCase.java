package io.luopan.queries.gap;

import io.luopan.queries.gap.TouchedPatent.Place;
import io.luopan.queries.gap.TouchedPatent.Seat;
import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the touched patents count for, as they are or as they would be. The same patents counted
/// both ways differ by what a what-if changes.
///
/// @param region the path of the region that gets them
/// @param holders who would sit there
/// @param patents what somebody there would hold; both empty for the case as it is
record WhatIfCase(GapMethod method, String region, Set<String> holders, Set<String> patents) {

  static WhatIfCase asItIs(GapMethod method, String region) {
    return new WhatIfCase(method, region, Set.of(), Set.of());
  }

  List<Place> places(TouchedPatent patent) {
    var places = patent.places(method.regionOf());
    if (patents.contains(patent.id())) {
      return places.isEmpty()
          ? List.of(new Place(null, region))
          : places.stream().map(this::here).toList();
    }
    // A patent has one place at filing, so that it moves with whichever first applicant moves.
    boolean whole = method.regionOf() == RegionRule.FIRST_APPLICANT;
    if (whole && places.stream().anyMatch(this::moves)) {
      return places.stream().map(this::here).toList();
    }
    return places.stream().map(place -> moves(place) ? here(place) : place).toList();
  }

  boolean isLocal(TouchedPatent patent) {
    return places(patent).stream().anyMatch(place -> place.isIn(region));
  }

  /// What of one node's touched patents is local; of holders, only those in question.
  Local local(List<TouchedPatent> onNode, Set<String> inQuestion) {
    var local = onNode.stream().filter(this::isLocal).toList();
    var holdersHere = new HashSet<String>();
    for (var patent : local) {
      for (var place : places(patent)) {
        if (place.holder() != null && inQuestion.contains(place.holder()) && place.isIn(region)) {
          holdersHere.add(place.holder());
        }
      }
    }
    return new Local(
        local.size(),
        families(local),
        holdersHere.size(),
        local.stream().filter(TouchedPatent::statusKnown).count(),
        local.stream().filter(TouchedPatent::valid).count());
  }

  /// Who controls one node's touched patents: who moves stays who it is, what is bought changes
  /// hands.
  Control control(List<TouchedPatent> onNode) {
    var valid = onNode.stream().filter(p -> p.chinese() && p.valid()).toList();
    return new Control(
        families(valid),
        families(valid.stream().filter(p -> seat(p) == Seat.FOREIGN).toList()),
        families(valid.stream().filter(p -> seat(p) == Seat.UNKNOWN).toList()),
        onNode.stream().filter(p -> seat(p) != Seat.UNKNOWN).mapToLong(TouchedPatent::cited).sum(),
        onNode.stream()
            .filter(p -> seat(p) == Seat.DOMESTIC)
            .mapToLong(TouchedPatent::cited)
            .sum());
  }

  private Seat seat(TouchedPatent patent) {
    return patents.contains(patent.id()) ? Seat.of(region) : patent.seat();
  }

  private boolean moves(Place place) {
    return place.holder() != null && holders.contains(place.holder());
  }

  private Place here(Place place) {
    return new Place(place.holder(), region);
  }

  private static long families(List<TouchedPatent> patents) {
    return patents.stream().map(TouchedPatent::family).distinct().count();
  }
}
