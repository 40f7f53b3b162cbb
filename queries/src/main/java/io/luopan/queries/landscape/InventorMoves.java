package io.luopan.queries.landscape;

import java.time.LocalDate;
import java.util.List;

/// Inventors who went from one applicant to another: by decision, or as a guess from a name that
/// two applicants' patents bear, and what else these have in common.
///
/// @param nameOnly names under several applicants with nothing else in common; they are not listed
/// @param otherCount further guesses
public record InventorMoves(List<Move> moves, long otherCount, long nameOnly, TableMethod method)
    implements LandscapeTable {

  /// @param from the holder
  /// @param to the holder
  /// @param left the last filing with the first
  /// @param joined the first filing with the second
  /// @param sideBySide whether filings with both overlap, so that it may be two persons, or one who
  /// works with both
  /// @param decided whether the inventor of both was decided to be one
  /// @param colleagues names of co-inventors with both
  /// @param classes subclasses with both
  public record Move(
      String name,
      String fromInventor,
      String toInventor,
      String from,
      String to,
      LocalDate left,
      LocalDate joined,
      boolean sideBySide,
      boolean decided,
      List<String> colleagues,
      List<String> classes,
      String evidence) {}
}
