package io.luopan.queries.gap;

import io.luopan.queries.Row;
import io.luopan.queries.gap.GapMethod.Fractional;
import io.luopan.queries.patent.RegionRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A patent of a family that a what-if changes, with what decides where it counts.
///
/// @param nodes the chain nodes it stands on
/// @param regionPath of the first applicant at filing
/// @param cited how often
record TouchedPatent(
    String id,
    String family,
    List<String> nodes,
    @Nullable String regionPath,
    List<Party> applicants,
    List<Party> owners,
    boolean statusKnown,
    boolean valid,
    boolean chinese,
    long cited) {

  private static final Set<String> DOMESTIC = Set.of("CN", "HK", "MO", "TW");

  TouchedPatent {
    nodes = List.copyOf(nodes);
    applicants = List.copyOf(applicants);
    owners = List.copyOf(owners);
  }

  record Party(String holder, @Nullable String path, boolean first) {}

  /// By whom the region rule places the patent, and where; either may be unknown.
  record Place(@Nullable String holder, @Nullable String path) {
    boolean isIn(String region) {
      return path != null && path.startsWith(region);
    }
  }

  /// Where the current holders sit.
  enum Seat {
    DOMESTIC,
    FOREIGN,
    UNKNOWN;

    static Seat of(String path) {
      return TouchedPatent.DOMESTIC.contains(path.split("/")[0]) ? DOMESTIC : FOREIGN;
    }
  }

  static TouchedPatent of(Row row) {
    return new TouchedPatent(
        row.text("id"),
        row.text("family"),
        row.texts("nodes"),
        row.findText("regionPath"),
        row.list("applicants", TouchedPatent::party),
        row.list("owners", TouchedPatent::party),
        row.flag("statusKnown"),
        row.flag("valid"),
        row.flag("chinese"),
        row.number("cited"));
  }

  List<Place> places(RegionRule rule) {
    return switch (rule) {
      case FIRST_APPLICANT -> {
        var first =
            applicants.stream()
                .filter(Party::first)
                .map(party -> new Place(party.holder(), regionPath))
                .toList();
        yield first.isEmpty() ? List.of(new Place(null, regionPath)) : first;
      }
      case ANY_APPLICANT -> placesOf(applicants);
      case CURRENT_HOLDER -> placesOf(current());
    };
  }

  /// How much of the patent counts on each node for each place.
  double weight(Fractional fractional) {
    return switch (fractional) {
      case NONE -> 1;
      case BY_NODE -> 1.0 / nodes.size();
      case BY_HOLDER -> 1.0 / Math.max(1, applicants.size());
    };
  }

  Seat seat() {
    var seats =
        current().stream()
            .map(party -> party.path() == null ? Seat.UNKNOWN : Seat.of(party.path()))
            .toList();
    if (seats.contains(Seat.DOMESTIC)) {
      return Seat.DOMESTIC;
    }
    return seats.isEmpty() || seats.contains(Seat.UNKNOWN) ? Seat.UNKNOWN : Seat.FOREIGN;
  }

  private List<Party> current() {
    return owners.isEmpty() ? applicants : owners;
  }

  private static List<Place> placesOf(List<Party> parties) {
    return parties.stream().map(party -> new Place(party.holder(), party.path())).toList();
  }

  private static Party party(Row row) {
    return new Party(row.text("holder"), row.findText("path"), row.flag("first"));
  }
}
