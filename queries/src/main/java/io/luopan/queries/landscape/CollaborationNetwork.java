package io.luopan.queries.landscape;

import io.luopan.queries.measure.TieNetwork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works with whom, the strongest members only.
///
/// @param membersLeftOut who has ties, but weaker ones
/// @param tiesLeftOut ties that do not join two of the members shown
public record CollaborationNetwork(
    List<Member> members,
    List<Tie> ties,
    int communities,
    @Nullable Double modularity,
    long membersLeftOut,
    long tiesLeftOut,
    TableMethod method)
    implements LandscapeTable {

  /// @param entity the holder or inventor
  public record Member(
      String entity, int degree, long strength, double betweenness, double pageRank, int community)
      implements About {
    static Member of(TieNetwork.Member member) {
      return new Member(
          member.id(),
          member.degree(),
          member.strength(),
          member.betweenness(),
          member.pageRank(),
          member.community());
    }
  }

  /// Two members by their places in `members`, from 0, and how many families they share.
  public record Tie(int source, int target, long families) {}
}
