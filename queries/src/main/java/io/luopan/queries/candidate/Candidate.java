package io.luopan.queries.candidate;

import io.luopan.queries.graph.Entity;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.measure.CandidateScore;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.patent.PatentSelection;
import java.util.List;

/// A holder, or the inventor who leads a team, that could fill a gap.
///
/// @param nodes what it has on the nodes looked at, most first
/// @param team its members, the leader
/// first; empty for a holder
public record Candidate(
    Entity entity, CandidateScore score, String why, List<OnNode> nodes, List<Member> team) {

  public Candidate {
    nodes = List.copyOf(nodes);
    team = List.copyOf(team);
  }

  /// @param proximity of the node to the gap's node
  /// @param families which `patents`, one each,
  /// open to
  public record OnNode(
      ChainNode chainNode, double proximity, long families, PatentSelection patents) {}

  /// @param families on the gap's node, which `patents`, one each, open to
  public record Member(Inventor inventor, long families, PatentSelection patents) {}

  double scoreOrZero() {
    var value = score.score();
    return value == null ? 0 : value;
  }
}
