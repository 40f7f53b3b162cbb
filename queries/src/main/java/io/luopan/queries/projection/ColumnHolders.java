package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.party.HolderCounts;
import io.luopan.queries.party.HolderIndex;
import io.luopan.queries.party.NodeHolders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Counts the holders of a node from its rows. Cost: a sort of the node's patents.
public final class ColumnHolders implements HolderIndex {
  private final Projections projections;

  public ColumnHolders(Projections projections) {
    this.projections = projections;
  }

  @Override
  public Optional<List<HolderCounts>> onNode(NodeHolders asked) {
    return projections
        .ready()
        .map(
            current -> {
              var columns = current.columns();
              int node = columns.node(asked.chainNode());
              return node < 0 ? List.of() : new OnNode(columns, asked).count(node);
            });
  }

  private static final class OnNode {
    private static final int PATENTS = 0;
    private static final int FAMILIES = 1;
    private static final int IN_FORCE = 2;
    private static final int CITED = 3;
    private static final int LAST_PATENT = 4;
    private static final int LAST_FAMILY = 5;

    private final Projection columns;
    private final PatentColumns ofPatents;
    private final StatusOnDay status;
    private final int fromRank;
    private final int toRank;
    private final Map<Integer, int[]> counts = new HashMap<>();

    OnNode(Projection columns, NodeHolders asked) {
      this.columns = columns;
      ofPatents = columns.ofPatents();
      status = new StatusOnDay(ofPatents, LocalDate.now());
      var path = Objects.requireNonNullElse(asked.regionPath(), "");
      fromRank = path.isEmpty() ? 0 : columns.regions().from(path);
      toRank = columns.regions().to(path);
    }

    List<HolderCounts> count(int node) {
      int from = columns.rowStart.at(node);
      var patents = new int[columns.rowStart.at(node + 1) - from];
      for (int row = 0; row < patents.length; row++) {
        patents[row] = columns.patent.at(from + row);
      }
      // By their numbers, and so family by family.
      Arrays.sort(patents);
      for (int patent : patents) {
        count(patent, ofPatents.family(patent), status.of(patent) == LegalStatus.IN_FORCE);
      }
      var all = new ArrayList<HolderCounts>();
      counts.forEach(
          (holder, of) ->
              all.add(
                  new HolderCounts(
                      columns.holder(holder), of[PATENTS], of[FAMILIES], of[IN_FORCE], of[CITED])));
      return all;
    }

    private void count(int patent, int family, boolean inForce) {
      for (int at = columns.partyStart.at(patent); at < columns.partyStart.at(patent + 1); at++) {
        int party = columns.parties.at(at);
        int rank = Parties.rank(party);
        if (Parties.is(party, Parties.APPLICANT) && rank >= fromRank && rank < toRank) {
          var of =
              counts.computeIfAbsent(
                  columns.partyHolder.at(at), _ -> new int[] {0, 0, 0, 0, -1, -1});
          if (of[LAST_PATENT] != patent) {
            of[LAST_PATENT] = patent;
            of[PATENTS]++;
            of[IN_FORCE] += inForce ? 1 : 0;
            of[CITED] += ofPatents.citedBy(patent);
            of[FAMILIES] += of[LAST_FAMILY] == family ? 0 : 1;
            of[LAST_FAMILY] = family;
          }
        }
      }
    }
  }
}
