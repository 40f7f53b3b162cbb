package io.luopan.queries.licensing;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two holders could grant each other, and what stands between them. Holders, patents, nodes
/// and pools are ids.
///
/// @param joint patents of both, on neither side
/// @param licences that records tell between them
/// @param pools of which both were parties on the day
public record CrossLicence(
    String release,
    LocalDate asOf,
    Side a,
    Side b,
    CountedPatents joint,
    @Nullable Double balance,
    List<Licence> licences,
    List<SharedPool> pools,
    List<String> notes) {

  public CrossLicence {
    licences = List.copyOf(licences);
    pools = List.copyOf(pools);
    notes = List.copyOf(notes);
  }

  /// What one has to offer.
  ///
  /// @param all of its patents but the joint ones
  /// @param inForce of these
  /// @param offered in force, and on a node where the other files or makes, or cited by the other
  /// @param cited of the offered, those that the other's patents cite
  /// @param citations by patents of the other
  /// @param worth see [CrossLicenceQueries]
  /// @param termless families of the offered without a known term; no part of the worth
  public record Side(
      String holder,
      CountedPatents all,
      CountedPatents inForce,
      CountedPatents offered,
      CountedPatents cited,
      long citations,
      double worth,
      long termless,
      List<OnNode> nodes,
      List<InYear> expiries) {

    public Side {
      nodes = List.copyOf(nodes);
      expiries = List.copyOf(expiries);
    }
  }

  /// @param otherPatents that the other has on the node
  /// @param otherMakes whether lists say so
  public record OnNode(
      String node, CountedPatents patents, long otherPatents, boolean otherMakes) {}

  /// @param year in which the terms end; absent where none is known
  public record InYear(@Nullable Integer year, CountedPatents patents) {}

  /// @param record absent where the patent names its licensee and no register is told
  public record Licence(
      String patent, boolean fromA, @Nullable String record, @Nullable LocalDate recordedOn) {}

  public record SharedPool(String pool, List<String> rolesOfA, List<String> rolesOfB) {}
}
