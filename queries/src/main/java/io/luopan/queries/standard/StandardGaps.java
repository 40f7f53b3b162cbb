package io.luopan.queries.standard;

import io.luopan.queries.industry.ChainNode;
import java.time.LocalDate;
import java.util.List;

/// Where standards and a region's patents miss each other on a chain. Standards, holders and
/// patents are ids.
///
/// @param standardLed nodes with standards and without local patents (标准引领)
/// @param standardizable nodes with strong local patents in force that are claimed for no standard,
/// and whose standards no local holder drafts (专利标准化)
public record StandardGaps(
    String release,
    LocalDate asOf,
    List<OnNode> nodes,
    List<OnNode> standardLed,
    List<OnNode> standardizable,
    List<String> notes) {

  public StandardGaps {
    nodes = List.copyOf(nodes);
    standardLed = List.copyOf(standardLed);
    standardizable = List.copyOf(standardizable);
    notes = List.copyOf(notes);
  }

  /// What is on one node.
  ///
  /// @param local patents whose first applicant sat in the region
  /// @param unclaimed of the local ones in force, those declared and listed for no standard, most
  /// cited first
  public record OnNode(
      ChainNode chainNode,
      List<OfNode> standards,
      long local,
      long localInForce,
      List<Unclaimed> unclaimed) {

    public OnNode {
      standards = List.copyOf(standards);
      unclaimed = List.copyOf(unclaimed);
    }

    boolean isDraftedLocally() {
      return standards.stream().anyMatch(s -> !s.localDrafters().isEmpty());
    }
  }

  /// @param told whether a list says that the standard concerns the node
  /// @param declared patents on the node that are declared for it
  /// @param listed patents on the node that a pool lists for it
  public record OfNode(
      String standard,
      boolean told,
      List<String> declared,
      List<String> listed,
      List<String> drafters,
      List<String> localDrafters) {}

  /// @param citations received
  public record Unclaimed(String patent, long citations) {}
}
