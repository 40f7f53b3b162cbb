package io.luopan.queries.ledger;

import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.patent.CountedPatents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The patents that records call by number, in columns: a right is its place. Days are counted from
/// 1970-01-01.
final class Rights {
  /// The numbers of a claim lead to no patent that is loaded.
  static final int UNMATCHED = -1;

  /// The numbers of a claim lead to several patents.
  static final int AMBIGUOUS = -2;

  static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  private final Ids ids = new Ids();
  private final Ids families = new Ids();
  private final List<Right> rights = new ArrayList<>();

  /// @param holders the current owners where a source tells them, else the applicants
  /// @param ownersTold whether a source tells them
  /// @param expiry the first day after its term, where the office's rule is known
  /// @param licensed whether a licence is recorded
  record Right(
      String id,
      int family,
      String office,
      LegalStatus status,
      int statusOn,
      int filed,
      int expiry,
      int[] holders,
      boolean ownersTold,
      boolean licensed) {}

  /// Where a right stands on a day.
  enum Standing {
    PENDING,
    IN_FORCE,
    ENDED,
    UNKNOWN
  }

  int family(String id) {
    return families.add(id);
  }

  void add(Right right) {
    ids.add(right.id());
    rights.add(right);
  }

  Right get(int place) {
    return rights.get(place);
  }

  OptionalInt find(String id) {
    return ids.find(id);
  }

  /// Those of some patents; what no record calls by number is left out.
  BitSet places(Collection<String> patents) {
    var places = new BitSet(size());
    patents.forEach(id -> ids.find(id).ifPresent(places::set));
    return places;
  }

  int size() {
    return rights.size();
  }

  int familyCount() {
    return families.size();
  }

  String familyId(int family) {
    return families.get(family);
  }

  /// @param places what is none (unmatched, ambiguous) and what comes again is left out
  CountedPatents counted(IntStream places) {
    var seen = new BitSet(rights.size());
    places.filter(place -> place >= 0).forEach(seen::set);
    return counted(seen);
  }

  CountedPatents counted(BitSet places) {
    var counted = places.stream().toArray();
    var inFamilies = new BitSet(families.size());
    Arrays.stream(counted).forEach(place -> inFamilies.set(rights.get(place).family()));
    return new CountedPatents(
        counted.length,
        inFamilies.cardinality(),
        () -> Arrays.stream(counted).mapToObj(place -> rights.get(place).id()).sorted().toList());
  }

  /// The last status that a source told, if by that day; whoever is past the term has expired.
  Standing standing(int place, int day) {
    var right = rights.get(place);
    if (right.statusOn() != UNKNOWN_DAY && day < right.statusOn()
        || right.filed() != UNKNOWN_DAY && day < right.filed()) {
      return Standing.UNKNOWN;
    }
    return switch (right.status()) {
      case UNKNOWN -> Standing.UNKNOWN;
      case PENDING -> Standing.PENDING;
      case IN_FORCE ->
          right.expiry() != UNKNOWN_DAY && day >= right.expiry()
              ? Standing.ENDED
              : Standing.IN_FORCE;
      case LAPSED, EXPIRED, WITHDRAWN, REJECTED, REVOKED -> Standing.ENDED;
    };
  }
}
