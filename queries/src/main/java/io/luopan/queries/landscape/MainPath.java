package io.luopan.queries.landscape;

import java.util.List;

/// The main path of citations between the patents, from the oldest on.
///
/// @param documents patents that cite or are cited inside the set
/// @param citations between them
/// @param leftOut citations that were too many to read
/// @param circles groups that cite each other in a circle, each taken for one
/// @param ways from all starts to all ends, in digits: there may be more than a long holds
public record MainPath(
    List<Stop> stops,
    List<Step> steps,
    int documents,
    int citations,
    long leftOut,
    int circles,
    String ways,
    TableMethod method)
    implements LandscapeTable {

  /// @param entity the patent; of a circle the first by id
  /// @param circle all patents of the circle, none where it is but one patent
  public record Stop(String entity, List<String> circle) implements About {}

  /// A link between two stops by their places from 0, and the share of all ways through it.
  public record Step(int cited, int citing, double share) {}
}
