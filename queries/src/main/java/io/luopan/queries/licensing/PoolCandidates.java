package io.luopan.queries.licensing;

import io.luopan.queries.cover.CoverSolution.BoundKind;
import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of patents for a new pool: what each adds, who brings what, what stays open, and how far
/// it is from the best. Patents, holders and nodes are ids.
///
/// @param considered patents of the standard, chain or node
/// @param eligible of these, those that could be chosen
/// @param chosen those that add most first
/// @param coverable the weight of what eligible patents cover
/// @param all the weight of all elements
public record PoolCandidates(
    PoolQuestion question,
    String release,
    CountedPatents considered,
    CountedPatents eligible,
    List<Chosen> chosen,
    List<Member> holders,
    List<Open> open,
    List<Excluded> excluded,
    Value value,
    double coverable,
    double all,
    List<String> notes) {

  public PoolCandidates {
    chosen = List.copyOf(chosen);
    holders = List.copyOf(holders);
    open = List.copyOf(open);
    excluded = List.copyOf(excluded);
    notes = List.copyOf(notes);
  }

  /// @param covered the weight of what is covered
  /// @param objective covered, less the costs
  /// @param greedy the objective of the greedy choice
  /// @param bound that no choice within the limits exceeds
  public record Value(
      double covered,
      double objective,
      double greedy,
      double bound,
      BoundKind boundKind,
      boolean proven) {}

  /// @param adds the weight of what it covers and those before it do not
  /// @param alternatives that could stand in its place, at most 20 of them
  public record Chosen(
      String patent,
      List<String> holders,
      @Nullable LocalDate expiresOn,
      double adds,
      List<Element> added,
      List<Element> covers,
      List<Alternative> alternatives,
      CountedPatents allAlternatives) {}

  /// @param similarity of the texts, from 0 to 1; absent where one has none
  /// @param linked whether one cites the other, or both cite the same
  /// @param covers those of the chosen patent's elements that it covers as well
  public record Alternative(
      String patent,
      boolean sameFamily,
      @Nullable Double similarity,
      boolean linked,
      List<Element> covers) {}

  /// @param covers the weight of what its chosen patents cover
  /// @param adds the weight that would be lost without it
  public record Member(String holder, List<String> patents, double covers, double adds) {}

  /// @param patents that are on it and were not to be had
  public record Open(Element element, OpenReason why, CountedPatents patents) {}

  /// Why an element is not covered; the first that applies.
  public enum OpenReason {
    /// Some could be chosen, but limits and costs speak against them.
    NOT_WORTH_IT,
    /// In force and free, but not of the members asked for, not domestic, or without a finding.
    OUTSIDE_CONSTRAINTS,
    ONLY_ENCUMBERED,
    /// Applications, or patents whose status nobody told.
    NOT_KNOWN_IN_FORCE,
    NONE_IN_FORCE,
    NO_PATENT
  }

  public record Excluded(Reason reason, CountedPatents patents) {}

  /// Why a patent cannot be chosen; the first that applies.
  public enum Reason {
    ENDED(OpenReason.NONE_IN_FORCE),
    PENDING(OpenReason.NOT_KNOWN_IN_FORCE),
    STATUS_UNKNOWN(OpenReason.NOT_KNOWN_IN_FORCE),
    LICENSED(OpenReason.ONLY_ENCUMBERED),
    PLEDGED(OpenReason.ONLY_ENCUMBERED),
    HOLDER_UNKNOWN(OpenReason.OUTSIDE_CONSTRAINTS),
    NOT_OF_A_MEMBER(OpenReason.OUTSIDE_CONSTRAINTS),
    FOREIGN(OpenReason.OUTSIDE_CONSTRAINTS),
    PLACE_UNKNOWN(OpenReason.OUTSIDE_CONSTRAINTS),
    NOT_FOUND_ESSENTIAL(OpenReason.OUTSIDE_CONSTRAINTS),
    COVERS_NOTHING(OpenReason.NOT_WORTH_IT);

    final OpenReason open;

    Reason(OpenReason open) {
      this.open = open;
    }
  }
}
