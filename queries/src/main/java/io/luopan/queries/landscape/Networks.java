package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;
import io.luopan.queries.measure.TieNetwork;
import java.util.HashMap;
import java.util.List;

/// Networks of applicants and inventors.
final class Networks {
  // Beyond these, the weakest ties are not even read.
  private static final int MOST_TIES = 20_000;
  private static final List<String> NOTES =
      List.of(
          "A tie's weight is how many simple families two share.",
          "Degree and strength count all ties read; betweenness, PageRank and communities are those"
              + " of the members shown.");
  private static final List<String> JOINT_NOTES =
      List.of("A family is joint where one of its patents has several applicants.");

  private Networks() {}

  private record Ties(List<TieNetwork.Tie> strongest, long all) {}

  static CollaborationNetwork coApplicants(LandscapeReader reader, Landscape of, int most) {
    return network(reader, of, "coApplicants", most, NOTES);
  }

  static CollaborationNetwork coInventors(LandscapeReader reader, Landscape of, int most) {
    return network(
        reader,
        of,
        "coInventors",
        most,
        List.of(
            NOTES.getFirst(),
            NOTES.getLast(),
            "An inventor is a name within one first applicant: one person of two applicants is two"
                + " members."));
  }

  static JointFilings joint(LandscapeReader reader, Landscape of) {
    return reader
        .list(
            of,
            LandscapeStage.STATUS,
            Networks.class,
            "joint",
            Parameters.none(),
            row ->
                new JointFilings(
                    Share.of(row.number("joint"), row.number("families") - row.number("nobody")),
                    new Share(row.number("mixed"), row.number("joint"), row.number("perhapsMixed")),
                    row.number("nobody"),
                    of.method("jointFilings", JOINT_NOTES)))
        .getFirst();
  }

  private static CollaborationNetwork network(
      LandscapeReader reader, Landscape of, String query, int most, List<String> notes) {
    var ties =
        reader
            .list(
                of,
                LandscapeStage.STATUS,
                Networks.class,
                query,
                Parameters.of("most", MOST_TIES),
                row ->
                    new Ties(
                        row.list(
                            "ties",
                            tie ->
                                new TieNetwork.Tie(
                                    tie.text("a"), tie.text("b"), tie.number("weight"))),
                        row.number("all")))
            .getFirst();
    var network = TieNetwork.of(ties.strongest(), Landscape.rows(most));
    var places = new HashMap<String, Integer>();
    network.members().forEach(member -> places.put(member.id(), places.size()));
    return new CollaborationNetwork(
        network.members().stream().map(CollaborationNetwork.Member::of).toList(),
        network.ties().stream()
            .map(
                tie ->
                    new CollaborationNetwork.Tie(
                        places.getOrDefault(tie.a(), -1),
                        places.getOrDefault(tie.b(), -1),
                        tie.weight()))
            .toList(),
        network.communities(),
        network.modularity(),
        network.membersLeftOut(),
        ties.all() - network.ties().size(),
        of.method(query, notes, "most", most, "tiesRead", ties.strongest().size()));
  }
}
