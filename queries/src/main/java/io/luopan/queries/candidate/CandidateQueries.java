package io.luopan.queries.candidate;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.candidate.Candidate.Member;
import io.luopan.queries.candidate.Candidate.OnNode;
import io.luopan.queries.candidate.Candidates.PageOf;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.measure.CandidateScore;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.patent.PatentSelection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who could fill gaps. The graph counts per holder or inventor and keeps those with most families;
/// they are scored, and sorted by score.
public final class CandidateQueries {
  /// So many candidates of a gap and kind are scored.
  public static final int MOST_SCORED = 200;

  private final GraphReader graph;
  private final ChainGapQueries gaps;
  private final ChainNodeQueries chainNodes;
  private final Cursors cursors;

  public CandidateQueries(
      GraphReader graph, ChainGapQueries gaps, ChainNodeQueries chainNodes, Cursors cursors) {
    this.graph = graph;
    this.gaps = gaps;
    this.chainNodes = chainNodes;
    this.cursors = cursors;
  }

  /// Proximities are counted once for all that ask by one method of regions of one level.
  public Map<PageOf, Candidates> candidates(Collection<PageOf> asked) {
    record Alike(GapMethod method, int level) {}
    var tables = new HashMap<Alike, ChainGapQueries.NodeTable>();
    var answers = new HashMap<PageOf, Candidates>();
    for (var one : asked) {
      if (one.kind() == CandidateKind.OPEN_LICENCE_PATENT) {
        answers.put(one, page(List.of(), one));
        continue;
      }
      var table =
          tables.computeIfAbsent(
              new Alike(one.method(), one.region().path().split("/").length),
              _ -> gaps.nodeTable(one.region(), one.method()));
      var nearby = Nearby.of(one.chainNode(), table, chainNodes);
      answers.put(
          one,
          page(
              one.kind() == CandidateKind.INVENTOR_TEAM ? teams(one, nearby) : holders(one, nearby),
              one));
    }
    return answers;
  }

  private List<Candidate> holders(PageOf asked, Nearby nearby) {
    boolean beside = asked.kind() == CandidateKind.LOCAL_HOLDER;
    @Nullable Boolean inside =
        switch (asked.kind()) {
          case LOCAL_HOLDER -> true;
          case EXTERNAL_HOLDER -> false;
          default -> null;
        };
    return graph
        .list(
            CandidateQueries.class,
            "holders",
            parameters(asked)
                .and("nodes", beside ? nearby.nodes().keySet() : Set.of(asked.chainNode()))
                .and("types", asked.kind().holderTypes())
                .and("inside", inside)
                .and("leastValid", asked.kind() == CandidateKind.UNIVERSITY ? 1 : 0),
            HolderRow::of)
        .stream()
        .map(row -> candidate(row, asked, nearby))
        .toList();
  }

  private static Candidate candidate(HolderRow row, PageOf asked, Nearby nearby) {
    var score = score(row.known(), asked, nearby);
    var filter = PatentFilter.builder().filedOn(days(asked.method()));
    var nodes = new ArrayList<OnNode>();
    row.families()
        .forEach(
            (id, families) -> {
              var node = nearby.nodes().get(id);
              if (node != null) {
                var patents =
                    PatentSelection.of(
                        PatentScope.CHAIN_NODE,
                        id,
                        filter.holder(List.of(row.holder().id())).build());
                nodes.add(
                    new OnNode(node, nearby.proximity(id), families, patents.perFamily(true)));
              }
            });
    nodes.sort(
        Comparator.comparingLong((OnNode on) -> -on.families())
            .thenComparing(on -> on.chainNode().id()));
    return new Candidate(row.holder(), score, Why.of(score), nodes, List.of());
  }

  private List<Candidate> teams(PageOf asked, Nearby nearby) {
    var inventors =
        graph.list(CandidateQueries.class, "inventors", parameters(asked), InventorRow::of);
    return InventorTeam.of(inventors).stream()
        .map(
            team -> {
              var score = score(team.known(asked.chainNode()), asked, nearby);
              return new Candidate(
                  team.leader().inventor(),
                  score,
                  Why.of(score),
                  List.of(),
                  team.members().stream().map(member -> member(member, asked)).toList());
            })
        .toList();
  }

  private static Member member(InventorRow row, PageOf asked) {
    var filter =
        PatentFilter.builder()
            .chainNode(List.of(asked.chainNode()))
            .filedOn(days(asked.method()))
            .build();
    return new Member(
        row.inventor(),
        row.families().size(),
        PatentSelection.of(PatentScope.INVENTOR, row.inventor().id(), filter).perFamily(true));
  }

  private static CandidateScore score(CandidateScore.Holder known, PageOf asked, Nearby nearby) {
    return CandidateScore.of(
        known,
        asked.chainNode(),
        asked.region().path(),
        nearby.table().relatedness(),
        CandidateScore.Weights.DEFAULT);
  }

  private static Parameters parameters(PageOf asked) {
    return Parameters.of("node", asked.chainNode())
        .and("regionPath", asked.region().path())
        .and("from", asked.method().from())
        .and("to", asked.method().to())
        .and("asOf", asked.method().asOf())
        .and("limit", MOST_SCORED + 1);
  }

  private static PatentFilter.@Nullable Days days(GapMethod method) {
    return method.from() == null && method.to() == null
        ? null
        : new PatentFilter.Days(method.from(), method.to());
  }

  private Candidates page(List<Candidate> found, PageOf asked) {
    boolean more = found.size() > MOST_SCORED;
    var order = "CANDIDATES " + asked.kind();
    var after = cursors.readNullable(order, asked.page().cursor());
    var rest =
        found.stream()
            .limit(MOST_SCORED)
            .sorted(
                Comparator.comparingDouble((Candidate one) -> -one.scoreOrZero())
                    .thenComparing(one -> one.entity().id()))
            .filter(one -> after == null || isAfter(one, after))
            .limit(asked.page().size() + 1L)
            .map(one -> new Slice.Item<>(one, cursors.write(order, placeOf(one))))
            .toList();
    return new Candidates(
        Slice.cut(rest, asked.page()),
        new BoundedCount(Math.min(found.size(), MOST_SCORED), !more),
        CandidateNotes.of(asked.kind(), more));
  }

  private static Place placeOf(Candidate one) {
    return new Place(List.of(one.scoreOrZero()), one.entity().id());
  }

  private static boolean isAfter(Candidate one, Place place) {
    double from = place.keys().getFirst() instanceof Double number ? number : 0;
    double score = one.scoreOrZero();
    return score < from || score == from && one.entity().id().compareTo(place.id()) > 0;
  }
}
